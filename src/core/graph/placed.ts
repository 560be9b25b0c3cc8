import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Reference } from '../annotate/reference.ts';
import type { Place } from '../issue/issue.ts';

/** An entry of a list in a file, and where it stands. */
export interface Placed<Entry> {
  entry: Entry;
  place: Place;
}

/** The entries of a list with their places, which a unit has beside them. */
export function placed<Entry>(entries: readonly Entry[] | undefined, places: readonly Place[]): Placed<Entry>[] {
  return (entries ?? []).flatMap((entry, index) => {
    const place = places[index];
    return place ? [{ entry, place }] : [];
  });
}

/** The claims that the relations of a claim's file name. */
export function relationTargets({ data, relationPlaces }: ClaimUnit): Reference[] {
  return placed(data.relations, relationPlaces).map(({ entry, place }) => ({ id: entry.claim, place }));
}
