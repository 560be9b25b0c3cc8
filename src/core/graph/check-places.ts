import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';
import { findCycles } from './cycles.ts';

/** No place contains itself, nor one that contains it. */
export function checkPlaces(entities: readonly EntityUnit[]): Issue[] {
  const edges = entities.flatMap(({ id, within }) =>
    within ? [{ from: id, to: within.id, place: within.place }] : [],
  );
  return findCycles(edges).flatMap((cycle): Issue[] => {
    const [first = ''] = cycle;
    const place = edges.find(({ from }) => from === first)?.place;
    return place ? [{ code: 'place-cycle', ...place, args: { cycle: [...cycle, first].join(' → ') } }] : [];
  });
}
