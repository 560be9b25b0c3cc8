import type { EntityId } from '../../schema/id.ts';

/** Somebody who said something or passed it on: an entity, or a source that the text describes and does not name. */
export type ProposedHop = { entity: EntityId } | { unnamed: string; side?: EntityId };

/** What a noun phrase says of who is meant. */
export type Party =
  | { kind: 'hops'; hops: ProposedHop[] }
  /** `ia`, `mereka`: somebody who spoke or was named before. */
  | { kind: 'pronoun'; word: string; continuing: boolean }
  /** `kementerian itu`, `sang menteri`: the one of this kind who was named before. */
  | { kind: 'pointer'; noun: string; description: string; side?: EntityId; points: boolean }
  /** A name that no file has. */
  | { kind: 'unknown'; name: string };
