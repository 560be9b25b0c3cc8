import type { EntityLinkView } from '../parts/entity-view.ts';
import { entityOfValue } from './facet-values.ts';
import { FACETS, type Facet } from './facets.ts';
import { ledgerOf, ledgerPage, ledgerPages, occurrencesWith, type LedgerPageView } from './ledger-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The claims with one value of one facet. */
export interface FacetPageView extends LedgerPageView {
  facet: Facet;
  value: string;
  /** The entity that the value is the id of. */
  entity?: EntityLinkView;
}

/** The pages of one value of one facet, each made when it is asked for. */
interface FacetPages {
  facet: Facet;
  value: string;
  first: () => FacetPageView;
  others: { number: number; make: () => FacetPageView }[];
}

export function facetPages(context: ViewContext): FacetPages[] {
  const { facets } = ledgerOf(context);
  return FACETS.flatMap((facet) =>
    [...facets[facet]].map(([value, ids]) => {
      const make = (number?: number): FacetPageView => ({
        facet,
        value,
        ...entityOfValue(context, facet, value),
        ...ledgerPage(
          context,
          ids,
          context.paths.claimFilter(facet, value),
          number,
          occurrencesWith(context, facet, value),
        ),
      });
      const others = ledgerPages(ids).map((number) => ({ number, make: () => make(number) }));
      return { facet, value, first: () => make(), others };
    }),
  );
}
