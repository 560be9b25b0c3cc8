import { z } from 'zod';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import { addressText, claimAnchor, type Address } from '../schema/address.ts';

/** The words of every published occurrence, by `<article>#<anchor>`: what the site has said, as it said it. */
export const wordingLockSchema = z.record(z.string(), z.string());
export type WordingLock = z.output<typeof wordingLockSchema>;

/** The lock that equals the content as it stands. */
export function currentWording(articles: readonly ArticleUnit[]): WordingLock {
  const entries = articles.flatMap((article) =>
    article.claims.map((claim) => [keyOf(article, claim), claim.words] as const),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Compares the content with what was published. Changed words are a question to the editor (a correction, or an edit?), never
 * passed over; words not yet in the lock are counted once for each article. Words that are marked as another claim now (`was`) are those that
 * were published of the former one.
 *
 * @param gone addresses that are told of already, as lost or by a tombstone: their words are gone with them
 */
export function checkWording(
  articles: readonly ArticleUnit[],
  lock: WordingLock | undefined,
  gone: readonly Address[] = [],
): Issue[] {
  if (lock === undefined) return [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const article of articles) {
    const fresh = article.claims.filter((claim) => !Object.hasOwn(lock, keyOf(article, claim)));
    const [first] = fresh;
    if (first) {
      issues.push({ code: 'wording-unlocked', ...first.place, args: { count: String(fresh.length) } });
    }
    for (const claim of article.claims) {
      const key = keyOf(article, claim);
      const former = claim.was && keyOf(article, { anchor: claimAnchor(claim.was.id) });
      const before = lock[key] ?? (former === undefined ? undefined : lock[former]);
      if (former !== undefined) seen.add(former);
      seen.add(key);
      if (before !== undefined && before !== claim.words) {
        issues.push({ code: 'wording-changed', ...claim.place, args: { id: claim.id, before, now: claim.words } });
      }
    }
  }
  const told = new Set(gone.map(addressText));
  const unsaid = Object.keys(lock).filter((key) => !seen.has(key) && !isTold(key, told));
  return [...issues, ...unsaid.map((key) => lostIssue(key, articles))];
}

/** True if the address of these words, or of the article they stood in, is among those that are told of. */
function isTold(key: string, told: ReadonlySet<string>): boolean {
  return told.has(`article/${key}`) || told.has(`article/${key.split('#')[0]}`);
}

function lostIssue(key: string, articles: readonly ArticleUnit[]): Issue {
  const [id = '', anchor = ''] = key.split('#');
  const file = articles.find((article) => article.id === id)?.file ?? `articles/${id}.md`;
  return { code: 'wording-lost', file, line: 1, column: 1, args: { anchor } };
}

function keyOf(article: ArticleUnit, { anchor }: { anchor: string }): string {
  return `${article.id}#${anchor}`;
}
