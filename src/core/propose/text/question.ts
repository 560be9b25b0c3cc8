import type { EntityId } from '../../schema/id.ts';

/** What the machine could not decide, for the editor to decide. */
export type QuestionKind =
  // Names
  | 'name-shared'
  | 'name-unclear'
  | 'name-in-longer-name'
  // Speakers and those who relayed them
  | 'speaker-pronoun'
  | 'speaker-unknown'
  | 'relay-unknown'
  | 'claim-not-markable';

export interface Question {
  kind: QuestionKind;
  /** Offset in the file. */
  offset: number;
  words: string;
  /** Who it could be. */
  candidates: EntityId[];
}
