import { endsShortened } from '../../annotate/shortened-word.ts';
import { overlaps, type Range } from './text-block.ts';

/** The quotations of a text, with their marks, in order. A mark that is never closed opens none. */
export function quotations(text: string): Range[] {
  const found: Range[] = [];
  const straight = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  for (const { index, 0: quoted } of text.matchAll(straight ? /“[^“”]*”|"[^"]*"/g : /“[^“”]*”/g))
    found.push({ start: index, end: index + quoted.length });
  return found;
}

/** Cuts a paragraph into sentences. What is said in quotation marks ends none, for the words that say whose it is may still come. */
export function sentenceRanges(text: string, quotes: readonly Range[]): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+[”"')\]]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const quote = quotes.find((one) => overlaps(one, { start: match.index, end }));
    if (quote && end < quote.end) continue;
    if (!endsSentence(text, start, match.index, end, quote !== undefined)) continue;
    ranges.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== '') ranges.push(trimmed(text, start, text.length));
  return ranges.filter((range) => range.end > range.start);
}

function endsSentence(text: string, start: number, stop: number, end: number, quoted: boolean): boolean {
  const rest = text.slice(end).trimStart();
  if (rest === '') return true;
  if (/^[\p{Ll}]/u.test(rest)) return false;
  const mark = text[stop] ?? '';
  if (mark === '.' && endsShortened(text.slice(start, end))) return false;
  // “Why not?” the minister said: a question that is quoted does not end the sentence that quotes it.
  if (quoted && mark !== '.' && /^(?:\p{Lu}\S*\s+){1,4}(?:said|asked|says|told|replied|added|wrote)\b/u.test(rest))
    return false;
  const open = text.slice(start, end);
  return (open.match(/\(/g)?.length ?? 0) <= (open.match(/\)/g)?.length ?? 0);
}

function trimmed(text: string, start: number, end: number): Range {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  return { start: start + lead, end: end - (raw.length - raw.trimEnd().length) };
}
