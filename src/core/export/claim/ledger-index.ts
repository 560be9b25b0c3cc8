import type { Occurrence } from '../../graph/graph.ts';
import { compareDates, compareText } from '../../graph/order.ts';
import type { ClaimId } from '../../schema/id.ts';
import { claimOf } from '../parts/claim-of.ts';
import { CLAIM_FACETS, FACETS, SAID_FACETS, type Facet } from './facets.ts';
import { ledgerOf, ON_PAGE, valuesSaid } from './ledger-view.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import type { ViewContext } from '../view-context.ts';

/** Name of the file, in the ledger’s folder, by which the reader’s browser combines filters. */
export const LEDGER_INDEX = 'index.json';

/** What the browser needs to combine filters: what each claim is filed under, the oldest claim first. */
export interface LedgerIndex {
  onPage: number;
  values: Record<Facet, string[]>;
  rows: IndexRow[];
}

/** A claim’s values, as places in the lists of values. */
export interface IndexRow {
  /** For each of `CLAIM_FACETS`. */
  claim: number[][];
  /** For each way in which it was said one for each of `SAID_FACETS`, -1 where it has none; and a number that grows with its date. */
  said: number[][];
}

export function ledgerIndex(context: ViewContext): LedgerIndex {
  const { rows, facets } = ledgerOf(context);
  const values = Object.fromEntries(FACETS.map((facet) => [facet, [...facets[facet].keys()]])) as LedgerIndex['values'];
  const places = new Map(FACETS.map((facet) => [facet, new Map(values[facet].map((value, at) => [value, at]))]));
  const placeOf = (facet: Facet, value: string | undefined): number =>
    value === undefined ? -1 : (places.get(facet)?.get(value) ?? -1);
  const moments = momentsSaid(context);
  const said = (id: ClaimId): number[][] => {
    const ways = new Map<string, number[]>();
    for (const occurrence of claimOf(context, id).occurrences) {
      const found = valuesSaid(context, occurrence);
      const way = SAID_FACETS.map((facet) => placeOf(facet, found[facet]));
      if (!ways.has(way.join())) ways.set(way.join(), [...way, moments.get(occurrence) ?? -1]);
    }
    return [...ways.values()];
  };
  return {
    onPage: ON_PAGE,
    values,
    rows: rows.toReversed().map((row) => ({
      claim: CLAIM_FACETS.map((facet) => row.values[facet].map((value) => placeOf(facet, value))),
      said: said(row.id),
    })),
  };
}

/** The occurrences of all claims by their place in time, the oldest at 0: in the order that lists of claims have. */
function momentsSaid(context: ViewContext): Map<Occurrence, number> {
  const dated = [...context.graph.claims.values()].flatMap(({ occurrences }) => occurrences);
  dated.sort((a, b) => compareDates(a.date, b.date) || compareText(b.claim, a.claim));
  return new Map(dated.map((occurrence, at) => [occurrence, at]));
}

export function* ledgerFiles(context: ViewContext): Iterable<SiteFile> {
  const { paths } = context;
  yield { path: paths.claims().slice(paths.base.length) + LEDGER_INDEX, make: () => jsonText(ledgerIndex(context)) };
}
