import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A sentence in pieces, with what is known of the entities that it names. */
export interface Sentence {
  tokens: Token[];
  /** The text of the block; tokens say where in it they stand. */
  text: string;
  vocabulary: Vocabulary;
  isEnglish: boolean;
  kindOf: (entity: EntityId) => EntityKind | undefined;
  /** Whether it is an outlet that others' words reach us through. */
  isOutlet: (entity: EntityId) => boolean;
}

/** A stretch of a sentence's tokens; `to` is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

export function covers({ from, to }: Stretch, index: number): boolean {
  return index >= from && index < to;
}
