import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Reference } from '../annotate/reference.ts';
import type { Issue } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { claimOfAnchor, type Address } from '../schema/address.ts';
import type { FoundFormer } from './find-former.ts';
import type { Things } from './graph.ts';
import type { Succession } from './successors.ts';
import type { RecordedAddress, UrlsLock } from './urls-lock.ts';

/** What corrections say was withdrawn, and has no tombstone yet: it is told there, and nowhere else. */
export interface OpenWithdrawals {
  /** The claims, each where it is named first. */
  claims: Reference[];
  /** Their pages, and the places that they had in articles. */
  told: Address[];
  /** The lost addresses that are left to tell of. */
  lost: RecordedAddress[];
}

/**
 * Finds the claims that a correction names and that were published, but that no article holds any more: that they were withdrawn is
 * said, and their pages are missing all the same.
 *
 * @param lost addresses on record that lead nowhere any more
 * @param goneWith claims that are lost with an article, which is told of that
 */
export function openWithdrawals(
  articles: readonly ArticleUnit[],
  lost: readonly RecordedAddress[],
  goneWith: ReadonlySet<string>,
  lock: UrlsLock = [],
): OpenWithdrawals {
  const missing = new Set(lost.flatMap(({ kind, id }) => (kind === 'claim' && !goneWith.has(id) ? [id] : [])));
  const named = articles.flatMap(({ claimReferences }) => claimReferences).filter(({ id }) => missing.has(id));
  const claims = new Map(named.toReversed().map((reference) => [reference.id, reference]));
  const isPage = ({ kind, id }: Address): boolean => kind === 'claim' && claims.has(id);
  const isPlace = ({ anchor }: Address): boolean => anchor !== undefined && claims.has(claimOfAnchor(anchor));
  return {
    claims: [...claims.values()],
    told: lock.filter((address) => isPage(address) || isPlace(address)),
    lost: lost.filter((address) => !isPage(address)),
  };
}

/**
 * Checks the claims that corrections name: each is one that an article reports, or that was published once.
 *
 * @param former ids that claims had before; where they are named is told elsewhere
 */
export function checkCorrections(
  articles: readonly ArticleUnit[],
  { claims }: Pick<Things, 'claims'>,
  { former: { withdrawn }, lost }: FoundFormer,
  open: OpenWithdrawals,
  former: Succession,
): Issue[] {
  const published = [...withdrawn.map(({ address }) => address), ...lost];
  const known = new Set<string>([
    ...claims.keys(),
    ...former.keys(),
    ...published.flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])),
  ]);
  const unknown = articles.flatMap(({ claimReferences }) => claimReferences).filter(({ id }) => !known.has(id));
  return [
    ...unknown.map(({ id, place }): Issue => ({
      code: 'claim-unknown',
      ...place,
      args: { id, ...didYouMean(id, [...claims.keys()]) },
    })),
    ...open.claims.map(({ id, place }): Issue => ({ code: 'claim-withdrawn', ...place, args: { id } })),
  ];
}
