import type { ClaimSpan } from '../annotate/collect-annotations.ts';
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import type { ClaimId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';

/**
 * Checks what claims and their files say of each other.
 *
 * @param whole whether every file could be parsed; if not, a missing claim may stand in one that could not
 */
export function checkClaims({ articles, claims }: Units, whole: boolean): Issue[] {
  const spans = Map.groupBy(
    articles.flatMap((article) => article.claims),
    ({ id }) => id,
  );
  const described = new Set(claims.map(({ id }) => id));
  const issues = [...spans].flatMap(([id, found]) => (described.has(id) ? [] : checkMeaning(id, found)));
  if (!whole) return issues;

  const known = [...spans.keys()];
  for (const { id, place, relationPlaces } of claims) {
    if (!spans.has(id)) {
      issues.push({ code: 'claim-without-occurrence', ...place, args: { id, ...didYouMean(id, known) } });
    }
    for (const relation of relationPlaces) {
      if (spans.has(relation.id as ClaimId)) continue;
      issues.push({
        code: 'claim-unknown',
        ...relation.place,
        args: { id: relation.id, ...didYouMean(relation.id, known) },
      });
    }
  }
  return issues;
}

/** An id used again without a file that states the proposition: the spans must at least have a word or an entity in common. */
function checkMeaning(id: ClaimId, [first, ...others]: ClaimSpan[]): Issue[] {
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

function didYouMean(id: string, known: readonly string[]): { nearest?: string } {
  const candidate = nearest(id, known);
  return candidate === undefined ? {} : { nearest: candidate };
}
