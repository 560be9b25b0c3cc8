import type { Place } from '../issue/issue.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { Source } from '../schema/source.ts';

/** An id that a file names, and where: checked when all files are known. */
export interface Reference {
  id: string;
  place: Place;
  /** The kind of entity it has to be, where only one makes sense. */
  expected?: EntityKind;
}

/** The ids that a file lists under `was`, each with its place. */
export function formerIds(was: readonly string[] | undefined, placeOf: (index: number) => Place): Reference[] {
  return (was ?? []).map((id, index) => ({ id, place: placeOf(index) }));
}

/** The id that a thing had first. Its file names its former ids from the oldest on, and never forgets one. */
export function firstId<Id extends string>(id: Id, was: readonly Id[] | undefined): Id {
  return was?.[0] ?? id;
}

/** The organizations that a source names. */
export function sourceReferences(source: Source, placeOf: (key: string) => Place): Reference[] {
  return (['by', 'syndicated-from'] as const).flatMap((key) => {
    const id = source[key];
    return id === undefined ? [] : [{ id, place: placeOf(key), expected: 'organization' as const }];
  });
}
