import type { Facet } from '../../core/export/claim/facets.ts';
import { formatDate } from '../../core/export/format-date.ts';
import type { FacetValue } from '../../core/export/claim/facet-values.ts';
import type { OriginKind } from '../../core/export/claim/ledger-view.ts';
import type { Modality, OutcomeStatus } from '../../core/schema/claim.ts';
import type { PartialDate } from '../../core/schema/date.ts';

/** What a value of a facet is called. */
export function facetLabel(
  facet: Facet,
  { value, entity }: Pick<FacetValue, 'value' | 'entity'>,
  { words, locale }: App.Locals,
): string {
  switch (facet) {
    case 'speaker':
    case 'about':
      return entity?.name.text ?? value;
    case 'origin':
      return words.originKinds[value as OriginKind];
    case 'modality':
      return words.modalities[value as Modality];
    case 'status':
      return words.statuses[value as OutcomeStatus];
    case 'contested':
      return words.isContested;
    case 'period':
      return formatDate(value as PartialDate, locale);
  }
}
