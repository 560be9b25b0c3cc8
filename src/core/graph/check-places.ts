import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';
import { cycleText, findCycles } from './cycles.ts';

/** No place contains itself, nor one that contains it. */
export function checkPlaces(entities: readonly EntityUnit[]): Issue[] {
  const edges = entities.flatMap(({ id, within }) =>
    within ? [{ from: id, to: within.id, place: within.place }] : [],
  );
  return findCycles(edges).map((cycle) => ({
    code: 'place-cycle',
    ...cycle[0].place,
    args: { cycle: cycleText(cycle) },
  }));
}
