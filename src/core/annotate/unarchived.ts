import type { Issue } from '../issue/issue.ts';
import type { Source } from '../schema/source.ts';
import type { Placed } from './placed.ts';

/** A note for a file whose sources, each placed at its address, have no archived copy; it stands at the first of them. */
export function unarchivedSources(sources: readonly Placed<Source>[]): Issue[] {
  const unarchived = sources.filter(({ entry }) => entry.archived === undefined);
  const [first] = unarchived;
  if (!first) return [];
  return [{ code: 'source-unarchived', ...first.place, args: { count: String(unarchived.length) } }];
}
