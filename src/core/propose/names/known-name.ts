import type { EntityData } from '../../annotate/parse-entity.ts';
import type { EntityId } from '../../schema/id.ts';

/** An entity that has a file. */
export interface KnownEntity {
  id: EntityId;
  data: EntityData;
}

/**
 * One entity that a name can stand for. `full` identifies it; `weak` does so once the text has made clear who is meant; `derived`
 * is a part of a person's name that no file lists.
 */
export interface NameSense {
  entity: EntityId;
  strength: 'full' | 'weak' | 'derived';
}

/** Every name of every entity, written as {@link foldName} writes it. */
export type KnownNames = Map<string, NameSense[]>;

/** Collects the names of all entities, in every language. */
export function knownNames(entities: readonly KnownEntity[]): KnownNames {
  const names: KnownNames = new Map();
  for (const { id, data } of entities) {
    for (const { text, kind } of data.names) {
      for (const variant of variants(text, data.entityKind === 'event'))
        addSense(names, variant, { entity: id, strength: kind === 'weak' ? 'weak' : 'full' });
    }
    if (data.entityKind !== 'person') continue;
    for (const { text, kind } of data.names) {
      if (kind !== 'label') continue;
      const parts = text.split(' ');
      for (const part of [parts[0], parts.at(-1)])
        if (parts.length > 1 && part !== undefined && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part))
          addSense(names, foldName(part), { entity: id, strength: 'derived' });
    }
  }
  return names;
}

/** Writes quotes, hyphens and spaces in one way; every character stays one character, so that offsets hold. */
export function foldName(text: string): string {
  return text
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s/g, ' ');
}

function variants(text: string, isEvent: boolean): string[] {
  const name = foldName(text.normalize('NFC'));
  const bare = name.replace(/^the /i, '');
  const all = /^\p{Ll}/u.test(name) && bare !== name ? [bare] : [name, bare];
  // What an event is called is a phrase like any other, and takes a small letter within a sentence.
  if (isEvent) all.push(name.charAt(0).toLowerCase() + name.slice(1));
  return all.filter((one) => one.length > 1);
}

function addSense(names: KnownNames, name: string, sense: NameSense): void {
  const senses = names.get(name) ?? [];
  const same = senses.findIndex(({ entity }) => entity === sense.entity);
  if (same === -1) senses.push(sense);
  else if (sense.strength === 'full') senses[same] = sense;
  names.set(name, senses);
}
