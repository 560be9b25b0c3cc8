import { CLAIM_FACETS, FACETS, SAID_FACETS, type Facet } from '../../core/export/facets.ts';
import type { IndexRow, LedgerIndex } from '../../core/export/ledger-index.ts';

/** A value of a facet that the ledger is narrowed to. */
export interface Filter {
  facet: Facet;
  value: string;
}

export type RowTest = (row: IndexRow) => boolean;

export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

/** Tells of a claim whether it passes all filters; those of who said it, how firmly and when all by one time that it was said. */
export function rowTest({ values }: LedgerIndex, filters: readonly Filter[]): RowTest {
  const wanted = (facets: readonly Facet[]): [at: number, place: number][] =>
    filters.flatMap(({ facet, value }) => {
      const at = facets.indexOf(facet);
      return at === -1 ? [] : [[at, values[facet].indexOf(value)]];
    });
  const [ofClaim, ofSaid] = [wanted(CLAIM_FACETS), wanted(SAID_FACETS)];
  if ([...ofClaim, ...ofSaid].some(([, place]) => place === -1)) return () => false;
  return ({ claim, said }) =>
    ofClaim.every(([at, place]) => claim[at]?.includes(place)) &&
    said.some((way) => ofSaid.every(([at, place]) => way[at] === place));
}

/** The filter whose own pages show claims as they pass it; none where each is shown as it was put first. */
export function leadingFilter(filters: readonly Filter[]): Filter | undefined {
  return SAID_FACETS.flatMap((name) => filters.find(({ facet }) => facet === name) ?? [])[0];
}

/** Where a claim stands among those that pass a test, counted from the oldest. */
export function placeAmong({ rows }: LedgerIndex, test: RowTest, row: number): number {
  return rows.slice(0, row).filter(test).length;
}
