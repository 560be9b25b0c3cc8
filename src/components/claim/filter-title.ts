import type { FacetPageView } from '../../core/export/claim/facet-page.ts';
import { words } from '../../i18n/words.ts';
import { facetLabel } from './facet-label.ts';

/** What the claims that a filter leaves are called. */
export function filterTitle(page: Pick<FacetPageView, 'facet' | 'value' | 'entity'>): string {
  return words.filteredBy(words.facets[page.facet], facetLabel(page.facet, page));
}
