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
    ...[...chainsByKey(articles)].map(([key, { by }]): [string, string] => [key, by]),
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
  const changed = [...chainsByKey(articles)].flatMap(([key, { by, id, place }]): Issue[] => {
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

interface PublishedChain extends Pick<ArticleUnit['claims'][number], 'id' | 'place'> {
  by: string;
}

/** The chains of each occurrence as one text; those of several who spoke together are divided by ` + `. */
function chainsByKey(articles: readonly ArticleUnit[]): Map<string, PublishedChain> {
  const chains = new Map<string, PublishedChain>();
  for (const article of articles) {
    for (const { id, anchor, chain, place } of article.claims) {
      const key = `${article.id}#${anchor}`;
      const by = chain.map(hopText).join(' > ');
      const together = chains.get(key);
      chains.set(key, together ? { ...together, by: `${together.by} + ${by}` } : { id, place, by });
    }
  }
  return chains;
}

function hopText(hop: Hop): string {
  if ('own' in hop) return OWN_VOICE;
  if ('unnamed' in hop) return `“${hop.unnamed}”`;
  return hop.source === undefined ? hop.entity : `${hop.entity} (${hop.source.url})`;
}
