import type { EntityPageView } from '../../core/export/entity/entity-page.ts';

/** Whether there is anything to say of an entity but what is said: of a person or an event there may be nothing. */
export function hasKeyFacts({ facts, map, otherNames, relay, wikidata }: EntityPageView): boolean {
  const lists = [facts.roles ?? [], otherNames, relay.carries, relay.passesTo];
  const values = [facts.placeKind, facts.organizationType, map, wikidata];
  return lists.some(({ length }) => length > 0) || values.some((value) => value !== undefined);
}
