import { distance } from 'fastest-levenshtein';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import type { UrlsLock } from './urls-lock.ts';

/** Ids shorter than this are too often a letter apart by chance. */
const LEAST_LENGTH = 8;

/**
 * A claim that was meant to be one that there is, but for a letter, would get a page of its own, and its denial would stand there. So a
 * new id that is used in one place, and that nothing else bears out, is asked about where it is one edit away from another.
 *
 * @param paths of all files: one that could not be parsed still says that its claim is meant
 * @param urls what was published was meant
 */
export function checkClaimIds(
  articles: readonly ArticleUnit[],
  paths: readonly string[],
  urls: UrlsLock = [],
): Issue[] {
  const meant = new Set([
    ...paths.flatMap((path) => /^claims\/(.*)\.md$/.exec(path)?.[1] ?? []),
    ...urls.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])),
  ]);
  const places = Map.groupBy(
    articles.flatMap(({ claims }) => claims),
    ({ id }) => id as string,
  );
  const ids = [...places.keys()].filter((id) => id.length >= LEAST_LENGTH);
  const doubtful = new Set(ids.filter((id) => !meant.has(id) && places.get(id)?.length === 1));
  if (doubtful.size === 0) return [];

  const order = new Map(ids.map((id, index) => [id, index]));
  const byKey = Map.groupBy(
    ids.flatMap((id) => keysOf(id).map((key) => ({ key, id }))),
    ({ key }) => key,
  );
  return [...doubtful].flatMap((id): Issue[] => {
    const alike = keysOf(id)
      .flatMap((key) => byKey.get(key) ?? [])
      .map((found) => found.id)
      // Of two that are both new, the one that comes first is not the slip.
      .find((other) => distance(id, other) === 1 && (!doubtful.has(other) || isBefore(other, id, order)));
    const [span] = places.get(id) ?? [];
    const [first] = alike === undefined ? [] : (places.get(alike) ?? []);
    if (!span || !first) return [];
    const { file, line, column } = first.idPlace;
    return [
      { code: 'claim-id-alike', ...span.idPlace, args: { id, nearest: first.id, other: `${file}:${line}:${column}` } },
    ];
  });
}

/**
 * Two ids that are one edit apart have one of these in common: their first half or their last. Ids with other numbers in them are meant
 * to be apart.
 */
function keysOf(id: string): string[] {
  const numbers = id.replace(/\D+/g, ' ').trim();
  const halves = new Set([Math.floor(id.length / 2), Math.floor((id.length - 1) / 2)]);
  return [...halves].flatMap((half) => [`${numbers}<${id.slice(0, half)}`, `${numbers}>${id.slice(-half)}`]);
}

function isBefore(a: string, b: string, order: ReadonlyMap<string, number>): boolean {
  return (order.get(a) ?? 0) < (order.get(b) ?? 0);
}
