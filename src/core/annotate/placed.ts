import type { Place } from '../issue/issue.ts';

/** Something that a file says, and where it says it. */
export interface Placed<Entry> {
  entry: Entry;
  place: Place;
}

/** The entries of a list of a file, each with its place. */
export function placed<Entry>(
  entries: readonly Entry[] | undefined,
  placeOf: (index: number) => Place,
): Placed<Entry>[] {
  return (entries ?? []).map((entry, index) => ({ entry, place: placeOf(index) }));
}
