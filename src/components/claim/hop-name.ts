import type { HopView } from '../../core/export/parts/chain-view.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** What a member of a chain is called, in a line without links. */
export function hopName(hop: HopView, words: Catalogue): string {
  switch (hop.kind) {
    case 'own':
      return words.ownVoice;
    case 'unnamed':
      return hop.description.text;
    case 'entity':
      return hop.entity.name.text;
  }
}
