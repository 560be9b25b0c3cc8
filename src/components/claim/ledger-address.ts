import { isFacet, type Filter } from './read-ledger.ts';

/** The filters that the query of an address chooses. */
export function filtersIn(query: string): Filter[] {
  return [...new URLSearchParams(query)].flatMap(([facet, value]) => (isFacet(facet) ? { facet, value } : []));
}

/** The address of the ledger with these filters on. */
export function addressWith(filters: readonly Filter[]): string {
  const query = new URLSearchParams(filters.map(({ facet, value }) => [facet, value]));
  return filters.length > 0 ? `?${query}` : location.pathname;
}

export function without(filters: readonly Filter[], { facet, value }: Filter): Filter[] {
  return filters.filter((one) => one.facet !== facet || one.value !== value);
}

/** With a filter more, in the place of another of its facet; or without it, where it was on. */
export function toggled(filters: readonly Filter[], filter: Filter): Filter[] {
  const rest = without(filters, filter);
  return rest.length < filters.length ? rest : [...rest.filter(({ facet }) => facet !== filter.facet), filter];
}
