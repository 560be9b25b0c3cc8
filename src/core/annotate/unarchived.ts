import type { Issue, Place } from '../issue/issue.ts';
import type { Source } from '../schema/source.ts';

/**
 * A note for a file whose sources have no archived copy; it stands at the first of them.
 *
 * @param placeOf place of the address of the source at an index
 */
export function unarchivedSources(sources: readonly Source[], placeOf: (index: number) => Place): Issue[] {
  const first = sources.findIndex(({ archived }) => archived === undefined);
  if (first === -1) return [];
  const count = sources.filter(({ archived }) => archived === undefined).length;
  return [{ code: 'source-unarchived', ...placeOf(first), args: { count: String(count) } }];
}
