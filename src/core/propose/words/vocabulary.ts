import type { Modality } from '../../schema/claim.ts';

/** What an attributing verb says of the firmness, and what it needs beside it to be one. */
export interface VerbSense {
  how?: Modality;
  /**
   * `clause`: only with “that” or a quotation; `body`: only of an organization, or with either of them; `length`: only with either
   * of them, or an object of some length.
   */
  needs?: 'clause' | 'body' | 'length';
  /** Says what somebody means to do or wishes: within what somebody else says, it is that person's word for it. */
  wish?: boolean;
  /** Says what somebody thinks: of a person within what another says, it is the other's word; a body thinks aloud. */
  thought?: boolean;
}

/** The words of one language by which news says who said what. All in lower case. */
export interface Vocabulary {
  /** Nouns for people by what they do: the head of a description, or a title before a name. */
  roles: ReadonlySet<string>;
  /** Nouns for people that say whose they are: what follows is not the person meant. */
  relatives: ReadonlySet<string>;
  /** Nouns for those who speak with the voice of what follows: `pihak`, `kubu`. */
  sides: ReadonlySet<string>;
  /** Nouns for organizations. */
  bodies: ReadonlySet<string>;
  /** Nouns for what is written or said. */
  documents: ReadonlySet<string>;
  /** Nouns that stand before the name of a news outlet. */
  outlets: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Words that say that one among many is meant. */
  indefinite: ReadonlySet<string>;
  /** Words that point back to somebody named before. */
  pointing: ReadonlySet<string>;
  /** Words that begin an addition to a noun or a sentence, and end the noun phrase before them. */
  prepositions: ReadonlySet<string>;
  /** Words that begin a clause of its own. */
  conjunctions: ReadonlySet<string>;
  /** Words that begin a relative clause. */
  relative: ReadonlySet<string>;
  and: ReadonlySet<string>;
  that: ReadonlySet<string>;
  /** Words that may stand between the subject and its verb. */
  auxiliaries: ReadonlySet<string>;
  /** Words before a verb with which nothing has been said. */
  unsaid: ReadonlySet<string>;
  /** Verbs that stand between speaker and content. */
  before: ReadonlyMap<string, VerbSense>;
  /** Verbs that stand behind the content, before or after the speaker. */
  after: ReadonlyMap<string, VerbSense>;
  /** Verbs with `nya` for the speaker who spoke last. */
  continuing: ReadonlySet<string>;
  /** Passive verbs that name the speaker behind them. */
  passive: ReadonlyMap<string, VerbSense>;
  /** Words of the firmness of what is said, the strongest sign first. */
  modals: readonly (readonly [RegExp, Modality])[];
  /** Linking words at the beginning of a sentence that are no part of what is said. */
  openings: RegExp;
  weekdays: readonly string[];
  months: readonly string[];
}

/** Words that are written with a capital and name no person, place or organization. */
export function isCalendarWord(word: string, vocabulary: Vocabulary): boolean {
  const low = word.toLowerCase();
  return vocabulary.weekdays.includes(low) || vocabulary.months.includes(low);
}
