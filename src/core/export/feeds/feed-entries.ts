import type { Article } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import type { ClaimId } from '../../schema/id.ts';
import { articleOf } from '../parts/article-card.ts';
import { claimInWords, saidInWords } from '../parts/chain-in-words.ts';
import { claimCard, claimCardOf, type OccurrenceTest } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { lastModified } from '../last-modified.ts';
import { authorName } from '../site-names.ts';
import { pickText } from '../view-context.ts';
import type { FeedEntry } from './feed.ts';
import { fullTimestamp, latest, startOfDate } from './feed-dates.ts';

/** An article; what was corrected or changed in it makes it news again. */
export function articleEntry(context: ExportContext, article: Article): FeedEntry {
  const { id, firstId, title, description, lang, published, authors } = article;
  const modified = lastModified(article);
  const url = absolute(context, context.paths.article(id));
  return {
    id: absolute(context, context.paths.article(firstId)),
    url,
    title: { text: title, lang },
    summary: { text: description, lang },
    published: fullTimestamp(published),
    updated: latest(fullTimestamp(published), fullTimestamp(modified ?? published)),
    authors: authors.map((author) => authorName(context.site, author, context.locale).text),
  };
}

/**
 * A claim, dated by the first article that reports it: its speaker, chain, modality and status in words.
 *
 * @param isMeant the occurrences for which it is in the feed: they alone count; all do where there is no test
 */
export function claimEntry(context: ExportContext, id: ClaimId, isMeant?: OccurrenceTest): FeedEntry {
  const { words } = context;
  const claim = claimCardOf(context, id, isMeant);
  const { href, text } = claim;
  const url = absolute(context, href);
  const moments = articlesOf(context, id, isMeant).map(({ published }) => fullTimestamp(published));
  const byTime = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return {
    id: absolute(context, context.paths.claim(claimOf(context, id).firstId)),
    url,
    title: { ...text, text: words.claimTitle(text.text) },
    summary: { text: claimInWords(context, claim), lang: context.locale },
    published: byTime[0] ?? '',
    updated: byTime.at(-1) ?? '',
    authors: [context.site.name],
  };
}

/** What became of a claim: an entry for each line of its log. */
export function outcomeEntries(context: ExportContext, id: ClaimId): FeedEntry[] {
  const { words, locale, site } = context;
  const seen = new Map<string, number>();
  const claim = claimCard(context, id);
  const { href, text } = claim;
  const url = absolute(context, href);
  return claimOf(context, id).outcomes.map(({ of, date, status, differed, note }) => {
    const key = `${absolute(context, context.paths.claim(of))}#outcome-${date}-${status}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const moment = startOfDate(date, site.timeZone);
    const told = [
      ...(differed ? [`${words.whatDiffered}: ${pickText(differed, locale).text}`] : []),
      ...(note ? [pickText(note, locale).text] : []),
      saidInWords(context, claim),
    ];
    return {
      id: `${key}${count === 1 ? '' : `-${count}`}`,
      url,
      title: { text: `${capitalized(words.statuses[status], locale)}: ${text.text}`, lang: text.lang },
      summary: { text: told.join(' · '), lang: locale },
      published: moment,
      updated: moment,
      authors: [site.name],
    };
  });
}

/** Newest first; at the same moment by id. */
export function byDate(entries: Iterable<FeedEntry>): FeedEntry[] {
  return [...entries].sort((a, b) => Date.parse(b.published) - Date.parse(a.published) || compareText(a.id, b.id));
}

function articlesOf(context: ExportContext, id: ClaimId, isMeant: OccurrenceTest = () => true): Article[] {
  return claimOf(context, id)
    .occurrences.filter(isMeant)
    .map(({ article }) => articleOf(context, article));
}

function capitalized(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
