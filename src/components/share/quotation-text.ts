import type { SharingView } from '../../core/export/sharing-view.ts';
import { words } from '../../i18n/words.ts';

/** A claim's words with who said them, through whom, and where they stand, as they are pasted into a message. */
export function quotationText({ quotation, card: { shows } }: SharingView): string | undefined {
  if (!quotation || shows.kind !== 'claim') return undefined;
  const nameOf = ({ name }: (typeof shows.relays)[number]): string => name?.text ?? words.ownVoice;
  const speakers = shows.speakers.map(nameOf).join(', ');
  const relays = shows.relays.map(nameOf).join(', ');
  return `“${quotation.words}”\n— ${relays === '' ? speakers : words.chainInWords(speakers, relays)}\n${quotation.url}`;
}
