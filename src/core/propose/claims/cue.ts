import type { Party } from '../grammar/party.ts';
import type { Stretch } from '../text/sentence.ts';
import type { VerbSense } from '../words/vocabulary.ts';

/** A place in a sentence that says who puts something forward; the stretch is that of the attribution itself. */
export interface Cue extends Stretch {
  /** Index of the word that shows it. */
  at: number;
  word: string;
  form: 'before' | 'after' | 'according' | 'passive';
  /** `same`: whoever the attribution before it names. */
  party: Party | 'same';
  sense: VerbSense;
  /** Who reported that the party said so, within the same clause: “TASS quoted Peskov as saying”. */
  via?: Party;
  /** What is put forward. */
  content: Stretch;
  /** A second piece of a quotation that the attribution stands within. */
  more?: Stretch;
}
