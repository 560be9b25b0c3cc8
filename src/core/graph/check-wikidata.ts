import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';

/** Wikidata has one id for one thing: two files with the same are of one thing, or one of them has the id of another. */
export function checkWikidata(entities: readonly EntityUnit[]): Issue[] {
  const owners = new Map<string, EntityUnit>();
  return entities.flatMap((entity): Issue[] => {
    const { wikidata } = entity;
    if (!wikidata) return [];
    const owner = owners.get(wikidata.entry);
    if (!owner) owners.set(wikidata.entry, entity);
    if (!owner) return [];
    const args = { wikidata: wikidata.entry, id: owner.id, other: owner.file };
    return [{ code: 'wikidata-shared', ...wikidata.place, args }];
  });
}
