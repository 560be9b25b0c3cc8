import type { Things } from '../graph/graph.ts';
import { didYouMean } from '../issue/nearest.ts';
import { ADDRESS_KINDS } from '../schema/address.ts';
import { ENTITY_KINDS, type EntityKind } from '../schema/entity.ts';

/** Something that has an id and a page of its own. */
export interface Thing {
  kind: 'article' | 'claim' | EntityKind;
  id: string;
}

/** Why a change cannot be made. */
export interface Refusal {
  reason: 'unknown' | 'ambiguous' | 'taken' | 'bad-id' | 'kinds-differ' | 'article' | 'same';
  args: Record<string, string>;
}

/** Everything that has a page of its own today. */
export function thingsIn({ articles, entities, claims }: Things): Thing[] {
  return [
    ...[...articles.keys()].map((id): Thing => ({ kind: 'article', id })),
    ...[...claims.keys()].map((id): Thing => ({ kind: 'claim', id })),
    ...[...entities.values()].map(({ id, data }): Thing => ({ kind: data.entityKind, id })),
  ];
}

/** Finds what an editor names by its id, or by kind and id where an id alone is not enough: `claim/latihan-bersama`. */
export function findThing(name: string, things: readonly Thing[]): Thing | Refusal {
  const [kind = '', id = ''] = ADDRESS_KINDS.some((one) => name.startsWith(`${one}/`)) ? name.split('/') : ['', name];
  const found = things.filter((one) => one.id === id && (kind === '' || one.kind === kind));
  const [first, second] = found;
  if (first && !second) return first;
  if (first) {
    const names = found.map((one) => `${one.kind}/${one.id}`).join(', ');
    return { reason: 'ambiguous', args: { id: name, names } };
  }
  const known = things.map((one) => one.id);
  return { reason: 'unknown', args: { id: name, ...didYouMean(id, known) } };
}

export function isRefusal(result: object): result is Refusal {
  return 'reason' in result;
}

/** The folder that holds the files of a kind. */
export function folderOf({ kind }: Thing): string {
  return {
    article: 'articles',
    claim: 'claims',
    person: 'people',
    place: 'places',
    organization: 'organizations',
    event: 'events',
  }[kind];
}

/** True if the ids of two kinds must differ: entities share one space of ids, articles and claims have their own. */
export function shareIds(a: Thing['kind'], b: Thing['kind']): boolean {
  const isEntity = (kind: Thing['kind']): boolean => (ENTITY_KINDS as readonly string[]).includes(kind);
  return a === b || (isEntity(a) && isEntity(b));
}
