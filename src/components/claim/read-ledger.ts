import { CLAIM_FACETS, FACETS, SAID_FACETS, type Facet } from '../../core/export/claim/facets.ts';
import type { IndexRow, LedgerIndex } from '../../core/export/claim/ledger-index.ts';

/** A value of a facet that the ledger is narrowed to. */
export interface Filter {
  facet: Facet;
  value: string;
}

export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

/** Tells of a claim whether it passes all filters. */
export function rowTest(index: LedgerIndex, filters: readonly Filter[]): (row: IndexRow) => boolean {
  const ways = waysLeft(index, filters);
  return (row) => ways(row).length > 0;
}

/**
 * The places of the claims that pass all filters, the one last said so first; in the order of the ledger itself where nothing is asked
 * of how they were said.
 */
export function rowsLeft(index: LedgerIndex, filters: readonly Filter[]): number[] {
  const ways = waysLeft(index, filters);
  const isAsked = filters.some(({ facet }) => isSaid(facet));
  return index.rows
    .flatMap((row, at) => {
      const [first] = ways(row);
      return first ? { at, moment: isAsked ? (first.at(-1) ?? -1) : at } : [];
    })
    .sort((a, b) => b.moment - a.moment)
    .map(({ at }) => at);
}

/**
 * The filters whose own pages show a claim as it passes those that are chosen, a chosen one first: such a page shows it as it was first
 * said with that one value, which may be by another, or at another time. None where its place in the ledger does, or no page.
 */
export function filtersShowing(index: LedgerIndex, filters: readonly Filter[], row: IndexRow): Filter[] {
  if (!filters.some(({ facet }) => isSaid(facet))) return [];
  const isChosen = (facet: Facet): boolean => filters.some((one) => one.facet === facet);
  const facets = [...SAID_FACETS].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  return waysLeft(
    index,
    filters,
  )(row).flatMap((way) =>
    facets.flatMap((facet) => {
      const at = SAID_FACETS.indexOf(facet);
      const value = index.values[facet][way[at] ?? -1];
      const first = row.said.find((other) => other[at] === way[at]);
      return value !== undefined && first === way ? { facet, value } : [];
    }),
  );
}

export function isSaid(facet: Facet): boolean {
  return SAID_FACETS.some((one) => one === facet);
}

/**
 * Gives of a claim the ways in which it was said that pass all filters, the first first: who said it, how firmly and when have to be
 * true of one and the same. None where the claim as such does not pass.
 */
function waysLeft({ values }: LedgerIndex, filters: readonly Filter[]): (row: IndexRow) => number[][] {
  const wanted = (facets: readonly Facet[]): [at: number, place: number][] =>
    filters.flatMap(({ facet, value }) => {
      const at = facets.indexOf(facet);
      return at === -1 ? [] : [[at, values[facet].indexOf(value)]];
    });
  const [ofClaim, ofSaid] = [wanted(CLAIM_FACETS), wanted(SAID_FACETS)];
  if ([...ofClaim, ...ofSaid].some(([, place]) => place === -1)) return () => [];
  return ({ claim, said }) =>
    ofClaim.every(([at, place]) => claim[at]?.includes(place))
      ? said.filter((way) => ofSaid.every(([at, place]) => way[at] === place))
      : [];
}
