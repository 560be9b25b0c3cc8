import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { Vocabulary } from '../words/vocabulary.ts';

/**
 * The day on which something was said, from the words around it and the day of publication; a coarser date where the words give no
 * day, and none where they give no date. What was said was said before it was published.
 *
 * @param published `YYYY-MM-DD`
 */
export function saidOn(words: string, published: string, vocabulary: Vocabulary): string | undefined {
  const day = parseISO(published);
  if (!isValid(day)) return undefined;
  const text = words.replace(/\s*([/().,])\s*/g, '$1').toLowerCase();
  return (
    numericDay(text, published) ??
    writtenDay(text, published, vocabulary) ??
    nearDay(text, day, vocabulary) ??
    coarse(text, day, published, vocabulary)
  );
}

/** `(4/9)`, `(4/9/2023)`. */
function numericDay(text: string, published: string): string | undefined {
  const { date, month, year } =
    /\((?<date>\d{1,2})[/-](?<month>\d{1,2})(?:[/-](?<year>\d{4}))?\)/.exec(text)?.groups ?? {};
  return date === undefined || month === undefined ? undefined : dated(year, month, date, published);
}

/** `4 September`, `4 September 2023`, `September 4`. */
function writtenDay(text: string, published: string, { months }: Vocabulary): string | undefined {
  const names = months.join('|');
  const before = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${names})\\b(?: (\\d{4}))?`, 'u').exec(text);
  if (before) return dated(before[3], String(months.indexOf(before[2] ?? '') + 1), before[1] ?? '', published);
  const behind = new RegExp(`\\b(${names}) (\\d{1,2})\\b(?!\\d)(?:,? (\\d{4}))?`, 'u').exec(text);
  return behind ? dated(behind[3], String(months.indexOf(behind[1] ?? '') + 1), behind[2] ?? '', published) : undefined;
}

function dated(year: string | undefined, month: string, date: string, published: string): string | undefined {
  const rest = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const own = published.slice(0, 4);
  const chosen = year ?? (`${own}-${rest}` > published ? String(Number(own) - 1) : own);
  const found = `${chosen}-${rest}`;
  return isValid(parseISO(found)) ? found : undefined;
}

/** `kemarin`, `hari ini`, `Senin`. */
function nearDay(text: string, day: Date, { weekdays }: Vocabulary): string | undefined {
  if (/\b(?:pekan lalu|minggu lalu|last week)\b/u.test(text)) return undefined;
  if (/\b(?:kemarin|yesterday)\b/u.test(text)) return iso(addDays(day, -1));
  if (/\b(?:hari ini|today)\b/u.test(text)) return iso(day);
  const found = new RegExp(`\\b(?:${weekdays.join('|')})\\b(?! depan)`, 'u').exec(text);
  // `minggu` is a week, too, if it is written small or counted; the words are in small letters here, so only `pada minggu` counts.
  if (!found || (found[0] === 'minggu' && !/(?:^|pada|hari|,)\s?minggu(?:$|[ ,.(])/u.test(text))) return undefined;
  const back = (getDay(day) - weekdays.indexOf(found[0]) + 7) % 7;
  return iso(addDays(day, -back));
}

/** `bulan lalu`, `tahun lalu`, `pada September`, `pada 2011`. */
function coarse(text: string, day: Date, published: string, { months }: Vocabulary): string | undefined {
  if (/\b(?:bulan lalu|last month)\b/u.test(text)) return format(addMonths(day, -1), 'yyyy-MM');
  if (/\b(?:tahun lalu|last year)\b/u.test(text)) return String(day.getFullYear() - 1);
  const found = new RegExp(
    `\\b(?:pada|in|bulan) (?:awal |akhir |pertengahan |early |late )?(${months.join('|')})\\b(?: (\\d{4}))?`,
    'u',
  ).exec(text);
  if (found) {
    const month = String(months.indexOf(found[1] ?? '') + 1).padStart(2, '0');
    const own = published.slice(0, 4);
    return `${found[2] ?? (`${own}-${month}` > published.slice(0, 7) ? String(Number(own) - 1) : own)}-${month}`;
  }
  const year = /\b(?:pada|in) (?<year>(?:19|20)\d{2})\b/u.exec(text)?.groups?.['year'];
  return year !== undefined && year <= published.slice(0, 4) ? year : undefined;
}

function iso(day: Date): string {
  return format(day, 'yyyy-MM-dd');
}
