import type { EntityId } from '../../schema/id.ts';
import { entityLink, type EntityLinkView } from '../parts/entity-view.ts';
import { pageCount, pagerFromFirst, type PagerView, type PartView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';
import { ENTITY_FACETS, FACETS, type Facet } from './facets.ts';
import { ledgerOf } from './ledger-view.ts';

/** A value of a facet, with the number of claims that have it, and the page that shows them. */
export interface FacetValue {
  value: string;
  count: number;
  href: string;
  /** The entity that the value is the id of. */
  entity?: EntityLinkView;
}

/** The values of a facet that the ledger’s page names. */
export interface FacetValuesView extends PartView {
  values: FacetValue[];
}

/** A page of all values of a facet. */
export interface FacetListView {
  facet: Facet;
  values: FacetValue[];
  pager: PagerView;
}

/** How many values of a facet the ledger’s page names, so that a reader can look through them, and how many a page of all of them does. */
const NAMED = 30;
const ON_PAGE = 300;

/** The first values of each facet: those of most claims; of periods the newest. */
export function facetValues(context: ViewContext): Record<Facet, FacetValuesView> {
  const entries = FACETS.map((facet): [Facet, FacetValuesView] => {
    const total = ledgerOf(context).facets[facet].size;
    const all = total > NAMED ? { all: context.paths.claimFilters(facet) } : {};
    return [facet, { values: valuesBetween(context, facet, 0, NAMED), total, ...all }];
  });
  return Object.fromEntries(entries) as Record<Facet, FacetValuesView>;
}

/** The pages of all values of each facet of which the ledger’s page does not name all; the first without a number. */
export function facetLists(context: ViewContext): { facet: Facet; number?: number; make: () => FacetListView }[] {
  return FACETS.flatMap((facet) => {
    const { size } = ledgerOf(context).facets[facet];
    if (size <= NAMED) return [];
    return Array.from({ length: pageCount(size, ON_PAGE) }, (_, at) => ({
      facet,
      ...(at > 0 && { number: at + 1 }),
      make: () => facetList(context, facet, at + 1),
    }));
  });
}

function facetList(context: ViewContext, facet: Facet, number: number): FacetListView {
  const start = context.paths.claimFilters(facet);
  const count = pageCount(ledgerOf(context).facets[facet].size, ON_PAGE);
  return {
    facet,
    values: valuesBetween(context, facet, (number - 1) * ON_PAGE, number * ON_PAGE),
    pager: pagerFromFirst(number, count, (other) => context.paths.page(start, other), start),
  };
}

function valuesBetween(context: ViewContext, facet: Facet, from: number, to: number): FacetValue[] {
  return [...ledgerOf(context).facets[facet]].slice(from, to).map(([value, { length: count }]) => ({
    value,
    count,
    href: context.paths.claimFilter(facet, value),
    ...entityOfValue(context, facet, value),
  }));
}

/** The entity that a value is the id of, where the values of the facet are such. */
export function entityOfValue(context: ViewContext, facet: Facet, value: string): Pick<FacetValue, 'entity'> {
  return ENTITY_FACETS.some((one) => one === facet) ? { entity: entityLink(context, value as EntityId) } : {};
}
