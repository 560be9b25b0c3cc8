import type { Issue, Place } from '../issue/issue.ts';
import type { Source } from '../schema/source.ts';

/**
 * A note for a file whose sources have no archived copy; it stands at the first of them.
 *
 * @param places of the addresses of the sources
 */
export function unarchivedSources(sources: readonly Source[], places: readonly Place[]): Issue[] {
  const first = sources.findIndex(({ archived }) => archived === undefined);
  const place = places[first];
  if (!place) return [];
  const count = sources.filter(({ archived }) => archived === undefined).length;
  return [{ code: 'source-unarchived', ...place, args: { count: String(count) } }];
}
