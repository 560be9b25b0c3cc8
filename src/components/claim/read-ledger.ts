import { CLAIM_FACETS, FACETS, SAID_FACETS, type Facet } from '../../core/export/facets.ts';
import type { IndexRow, LedgerIndex } from '../../core/export/ledger-index.ts';

/** A value of a facet that the ledger is narrowed to. */
export interface Filter {
  facet: Facet;
  value: string;
}

export function isFacet(name: string): name is Facet {
  return FACETS.some((facet) => facet === name);
}

/** Tells of a claim whether it passes all filters; those of who said it, how firmly and when all by one time that it was said. */
export function rowTest({ values }: LedgerIndex, filters: readonly Filter[]): (row: IndexRow) => boolean {
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

/** The places of the claims that pass all filters, the one said last first: said as the leading filter has it, where there is one. */
export function rowsLeft(index: LedgerIndex, filters: readonly Filter[]): number[] {
  const passes = rowTest(index, filters);
  const lead = leadingFilter(filters);
  const moment = lead ? momentOf(index, lead) : (_row: IndexRow, at: number): number => at;
  return index.rows
    .flatMap((row, at) => (passes(row) ? { at, moment: moment(row, at) } : []))
    .sort((a, b) => b.moment - a.moment)
    .map(({ at }) => at);
}

/** Gives of a claim when it was first said in the way that a filter has it, as a number that grows with time. */
function momentOf({ values }: LedgerIndex, { facet, value }: Filter): (row: IndexRow) => number {
  const at = SAID_FACETS.findIndex((name) => name === facet);
  const place = values[facet].indexOf(value);
  return ({ said }) => said.find((way) => way[at] === place)?.at(-1) ?? -1;
}
