import type { EntityKind } from '../schema/entity.ts';
import { foldText } from './fold-text.ts';

export type SearchKind = EntityKind | 'claim';
/** Written out, because the schema of entities is too much to send to a reader. */
const SEARCH_KINDS: readonly SearchKind[] = ['person', 'place', 'organization', 'event', 'claim'];

/**
 * What a name is to the thing it is of, the closest first: its own; one of the kind that many things share; no name but a fact that people
 * know it by, as the office of a person or the day of an event; and what was a fact once, as an office that was left.
 */
const NAME_KINDS = ['own', 'weak', 'fact', 'past'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name that something can be found by. */
export interface SearchName {
  text: string;
  kind: NameKind;
}

export function isFact(kind: NameKind): boolean {
  return kind === 'fact' || kind === 'past';
}

/** All that can be typed for a name: with a fact, what the thing is called too. */
export function typedFor({ text, kind }: SearchName, label: string): string {
  return isFact(kind) ? `${text} ${label}` : text;
}

export function compareNames(a: SearchName, b: SearchName): number {
  return NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind);
}

/** Something that can be found: an entity by its names, a claim by its text. */
export interface SearchItem {
  kind: SearchKind;
  id: string;
  /** What it is called in the site's language. */
  label: string;
  /** Who or what it is, in a few words. */
  description: string;
  /** How many claims are about it or by it. */
  claimCount: number;
  /** Its other names, in every language and script. */
  names: SearchName[];
}

/** An item as a shard of the index has it: with the names that matter there. */
export interface SearchRecord extends SearchItem {
  /** Its place among all items, by how much is written about it: 0 has the most. */
  rank: number;
}

/** The line of a record up to its names: fields between tabs. */
export function writeHead({ kind, id, label, description, claimCount }: SearchItem, rank: number): string {
  const about = `${SEARCH_KINDS.indexOf(kind)}${claimCount.toString(36)}`;
  return [about, rank.toString(36), id === idOf(label) ? '' : id, oneLine(label), oneLine(description)].join('\t');
}

/**
 * The names that end a record's line, each in one line; an empty field stands before those of the next kind.
 *
 * @param names sorted by kind
 */
export function writeNames(names: readonly SearchName[]): string {
  let text = '';
  let last = 0;
  for (const name of names) {
    const kind = NAME_KINDS.indexOf(name.kind);
    text += '\t'.repeat(1 + kind - last) + name.text;
    last = kind;
  }
  return text;
}

/** Without the signs that stand between fields and lines. */
export function oneLine(text: string): string {
  return /[\t\n\r]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Reads what {@link writeHead} and {@link writeNames} wrote. */
export function readRecord(line: string): SearchRecord {
  const [head = '', rank = '', id = '', label = '', description = '', ...names] = line.split('\t');
  let kind = 0;
  return {
    kind: SEARCH_KINDS[Number(head.charAt(0))] ?? 'claim',
    claimCount: parseInt(head.slice(1), 36),
    rank: parseInt(rank, 36),
    id: id === '' ? idOf(label) : id,
    label,
    description,
    names: names.flatMap((text) => {
      if (text === '') kind++;
      return text === '' ? [] : [{ text, kind: NAME_KINDS[kind] ?? 'own' }];
    }),
  };
}

/** The id that most things with this label have, so that few need to be written. */
function idOf(label: string): string {
  return foldText(label).replaceAll(' ', '-');
}
