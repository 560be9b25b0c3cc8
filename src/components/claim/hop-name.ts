import type { HopView } from '../../core/export/parts/chain-view.ts';
import { words } from '../../i18n/words.ts';

/** What a member of a chain is called, in a line without links. */
export function hopName(hop: HopView): string {
  switch (hop.kind) {
    case 'own':
      return words.ownVoice;
    case 'unnamed':
      return hop.description.text;
    case 'entity':
      return hop.entity.name.text;
  }
}
