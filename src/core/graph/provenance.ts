import type { Hop } from '../annotate/chain.ts';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';
import type { Address } from '../schema/address.ts';
import { OWN_VOICE } from '../schema/article.ts';
import type { WordingLock } from './wording.ts';

/**
 * Who said each published occurrence, through whom (by `<article>#<anchor>`), and which claims have a file (by `claims/<id>`). A hop
 * that is deleted, or a file with outcomes and relations, leaves nothing behind that the other files could miss.
 */
export type ProvenanceLock = WordingLock;

/** The record that equals the content as it stands. */
export function currentProvenance(articles: readonly ArticleUnit[], files: readonly ClaimUnit[]): ProvenanceLock {
  const entries: [key: string, value: string][] = [
    ...publishedChains(articles).map(({ key, by }): [string, string] => [key, by]),
    ...files.map(({ id }): [string, string] => [`claims/${id}`, 'file']),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Compares chains and claim files with what was published; what is new is no issue.
 *
 * @param withdrawn addresses that have a tombstone: it tells of the claim what its file told
 */
export function checkProvenance(
  articles: readonly ArticleUnit[],
  files: readonly ClaimUnit[],
  lock: ProvenanceLock | undefined,
  withdrawn: readonly Address[] = [],
): Issue[] {
  if (lock === undefined) return [];
  const now = currentProvenance(articles, files);
  const changed = publishedChains(articles).flatMap(({ key, by, id, place }): Issue[] => {
    const before = lock[key];
    return before === undefined || before === by
      ? []
      : [{ code: 'chain-changed', ...place, args: { id, before, now: by } }];
  });
  const told = new Set(withdrawn.flatMap(({ kind, id }) => (kind === 'claim' ? [`claims/${id}`] : [])));
  const lost = Object.keys(lock)
    .filter((key) => key.startsWith('claims/') && !Object.hasOwn(now, key) && !told.has(key))
    .map((key): Issue => ({ code: 'claim-file-lost', file: `${key}.md`, line: 1, column: 1, args: {} }));
  return [...changed, ...lost];
}

/** Who said it at one place, through whom. */
interface PublishedChains extends Pick<ArticleUnit['claims'][number], 'id' | 'place'> {
  key: string;
  /** The chains of several who spoke together are divided by ` + `. */
  by: string;
}

function publishedChains(articles: readonly ArticleUnit[]): PublishedChains[] {
  return articles.flatMap((article) =>
    article.claims.map(({ id, anchor, chains, place }) => {
      const by = chains.map((chain) => chain.map(hopText).join(' > ')).join(' + ');
      return { key: `${article.id}#${anchor}`, id, place, by };
    }),
  );
}

function hopText(hop: Hop): string {
  if ('own' in hop) return OWN_VOICE;
  if ('unnamed' in hop) return `“${hop.unnamed}”`;
  return hop.source === undefined ? hop.entity : `${hop.entity} (${hop.source.url})`;
}
