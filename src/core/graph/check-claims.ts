import type { ClaimSpan } from '../annotate/claim-span.ts';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import { relationTargets, type ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { isSurelyBefore, type PartialDate } from '../schema/date.ts';
import type { ClaimId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import { checkOutcomes, newestKnown } from './check-outcomes.ts';
import { checkQuotes } from './check-quotes.ts';
import type { Graph } from './graph.ts';
import { compareDates } from './order.ts';
import type { Succession } from './successors.ts';

/**
 * Checks what claims and their files say of each other.
 *
 * @param graph what is built of the same units
 * @param paths of all files: one that could not be parsed still says what its claim means
 * @param isWhole whether every file could be parsed; if not, a missing claim may stand in one that could not
 * @param former ids that claims had before; where they are named is told elsewhere
 */
export function checkClaims(
  { articles, claims }: Units,
  graph: Graph,
  paths: readonly string[],
  isWhole: boolean,
  former: Succession,
): Issue[] {
  const reported = Map.groupBy(
    articles.flatMap((article) => article.claims.map((span): Reported => ({ article, span }))),
    ({ span }) => span.id,
  );
  const described = new Set([...claims.map(({ id }) => `claims/${id}.md`), ...paths]);
  const issues = [...reported].flatMap(([id, found]) =>
    described.has(`claims/${id}.md`) ? [] : checkMeaning(id, found),
  );
  if (!isWhole) return issues;

  const known = [...reported.keys()];
  const named = claims.flatMap(relationTargets).filter(({ id }) => !former.has(id));
  for (const { id, place } of named) {
    if (reported.has(id as ClaimId)) continue;
    issues.push({ code: 'claim-unknown', ...place, args: { id, ...didYouMean(id, known) } });
  }
  const newest = newestKnown(graph);
  for (const file of claims) {
    const { id, place } = file;
    const found = reported.get(id);
    if (!found) {
      issues.push({ code: 'claim-without-occurrence', ...place, args: { id, ...didYouMean(id, known) } });
      continue;
    }
    const dates = graph.claims.get(id)?.occurrences.map(({ date }) => date) ?? [];
    const on = found.map(({ span }) => span.on?.entry);
    issues.push(
      ...checkDueAfterSaid(file, on, dates),
      ...checkOutcomes(file, dates, newest),
      ...checkQuotes(file, [...new Set(found.map(({ article }) => article))]),
    );
  }
  return issues;
}

/** An occurrence with the article it stands in. */
interface Reported {
  article: ArticleUnit;
  span: ClaimSpan;
}

/**
 * A claim cannot be checked before it was made.
 *
 * @param on what each occurrence says of when it was said
 * @param dates when each occurrence was said
 */
function checkDueAfterSaid(
  { due }: ClaimUnit,
  on: readonly (PartialDate | undefined)[],
  dates: readonly PartialDate[],
): Issue[] {
  const first = dates.toSorted(compareDates)[0];
  if (!due || !first || !on.includes(first) || !isSurelyBefore(due.entry, first)) return [];
  return [{ code: 'dates-reversed', ...due.place, args: { key: 'due', date: due.entry, other: 'on', before: first } }];
}

/** An id used again without a file that states the proposition: the spans must at least have a word or an entity in common. */
function checkMeaning(id: ClaimId, found: readonly Reported[]): Issue[] {
  const [first, ...others] = found.map(({ span }) => span);
  if (!first) return [];
  const { file, line, column } = first.place;
  return others
    .filter((other) => !share(first, other))
    .map(({ place }) => ({ code: 'claim-two-meanings', ...place, args: { id, other: `${file}:${line}:${column}` } }));
}

function share(a: ClaimSpan, b: ClaimSpan): boolean {
  const words = contentWords(a.words);
  return (
    a.about.some((entity) => b.about.includes(entity)) || contentWords(b.words).some((word) => words.includes(word))
  );
}

/** Words long enough to carry meaning. */
function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? [];
}
