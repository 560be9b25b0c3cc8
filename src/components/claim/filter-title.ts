import type { FacetPageView } from '../../core/export/claim/facet-page.ts';
import { facetLabel } from './facet-label.ts';

/** What the claims that a filter leaves are called. */
export function filterTitle(page: Pick<FacetPageView, 'facet' | 'value' | 'entity'>, language: App.Locals): string {
  const { words } = language;
  return words.filteredBy(words.facets[page.facet], facetLabel(page.facet, page, language));
}
