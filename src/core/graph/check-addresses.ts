import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { TombstoneUnit } from '../annotate/parse-tombstone.ts';
import type { Issue } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { addressText, claimOfAnchor, parseAddress } from '../schema/address.ts';
import type { FoundFormer } from './find-former.ts';
import { publishedAddresses } from './published-addresses.ts';
import type { Things } from './graph.ts';
import { URLS_FILE, type RecordedAddress, type UrlsLock } from './urls-lock.ts';

/** Compares the addresses of the content with those that were ever published: none may be lost, and new ones go on record. */
export function checkAddresses(
  things: Things,
  { lost, former }: FoundFormer,
  articles: readonly ArticleUnit[],
  lock: UrlsLock | undefined,
): Issue[] {
  if (lock === undefined) return [];
  const recorded = new Set(lock.map(addressText));
  // Pages that stand alone come with the site's code; an editor has no part in them.
  const fresh = publishedAddresses(things).filter((text) => !recorded.has(text) && parseAddress(text)?.kind !== 'page');
  const movedTo = new Map(former.moved.map(({ from, to }) => [addressText(from), to.id]));
  const goneWith = claimsGoneWith(lost, lock);
  const gone = new Set([...goneWith.values()].flat());
  const told = lost.filter(({ kind, id }) => kind !== 'claim' || !gone.has(id));
  const issues = told.map((address) => {
    const { id, anchor } = address;
    const now = movedTo.get(addressText({ kind: 'article', id })) ?? id;
    const article = articles.find((one) => one.id === now);
    return anchor === undefined || !article
      ? lostPage(address, fresh, goneWith.get(address.id))
      : lostAnchor(address, article);
  });
  if (fresh.length > 0) {
    const args = { count: String(fresh.length), address: fresh[0] ?? '' };
    issues.push({ code: 'address-unlocked', file: URLS_FILE, line: 1, column: 1, args });
  }
  return issues;
}

/**
 * The claims that are lost with an article since no other ever reported them, by its id: to lose it is the one mistake.
 */
export function claimsGoneWith(lost: readonly RecordedAddress[], lock: UrlsLock): Map<string, string[]> {
  const articles = new Set(
    lost.flatMap(({ kind, id, anchor }) => (kind === 'article' && anchor === undefined ? [id] : [])),
  );
  if (articles.size === 0) return new Map();
  const reporting = new Map<string, Set<string>>();
  for (const { id, anchor } of lock) {
    if (anchor === undefined) continue;
    const claim = claimOfAnchor(anchor);
    reporting.set(claim, (reporting.get(claim) ?? new Set()).add(id));
  }
  const gone = lost.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  return Map.groupBy(
    gone.filter((id) => [...(reporting.get(id) ?? ['']).values()].every((article) => articles.has(article))),
    (id) => [...(reporting.get(id) ?? [])][0] ?? '',
  );
}

/** What has its kind and is new may be what it became. */
function lostPage(address: RecordedAddress, fresh: readonly string[], claims: readonly string[] = []): Issue {
  const ids = fresh.flatMap((text) => {
    const { kind, id, anchor } = parseAddress(text) ?? {};
    return kind === address.kind && id !== undefined && anchor === undefined ? [id] : [];
  });
  const withIt = address.kind === 'article' ? claims.map((id) => addressText({ kind: 'claim', id })) : [];
  const addresses = [addressText(address), ...withIt].join(', ');
  const args = { address: addressText(address), addresses, id: address.id, ...didYouMean(address.id, ids) };
  return { code: 'address-lost', file: URLS_FILE, line: address.line, column: 1, args };
}

function lostAnchor(address: RecordedAddress, { file }: ArticleUnit): Issue {
  const args = { address: addressText(address), id: claimOfAnchor(address.anchor ?? '') };
  return { code: 'anchor-lost', file, line: 1, column: 1, args };
}

/** A tombstone stands where a page was, and where nothing else is now. */
export function checkTombstones(
  tombstones: readonly TombstoneUnit[],
  { former }: FoundFormer,
  lock: UrlsLock | undefined,
): Issue[] {
  const stands = new Set(former.withdrawn.map(({ address }) => addressText(address)));
  const movedTo = new Map(former.moved.map(({ from, to }) => [addressText(from), addressText(to)]));
  const recorded = lock && new Set(lock.map(({ kind, id }) => addressText({ kind, id })));
  const seen = new Map<string, string>();
  return tombstones.flatMap(({ file, addressReferences }) =>
    addressReferences.flatMap(({ id: address, place }): Issue[] => {
      const other = seen.get(address);
      seen.set(address, other ?? file);
      if (other !== undefined) return [{ code: 'tombstone-twice', ...place, args: { address, other } }];
      if (!stands.has(address)) {
        return [{ code: 'tombstone-living', ...place, args: { address, now: movedTo.get(address) ?? address } }];
      }
      if (!recorded || recorded.has(address)) return [];
      return [{ code: 'tombstone-unpublished', ...place, args: { address, ...didYouMean(address, [...recorded]) } }];
    }),
  );
}
