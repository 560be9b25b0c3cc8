import { foldText } from './fold-text.ts';
import { nameWords, type Word } from './name-words.ts';
import { compareNames, oneLine, typedFor, writeHead, type SearchItem, type SearchName } from './search-item.ts';

/** A name of an item as one number, so that lists of millions of them stay small. */
export type NameRef = number;

const NAMES = 64;

export function itemOf(ref: NameRef): number {
  return Math.floor(ref / NAMES);
}

export function nameOf(ref: NameRef): number {
  return ref % NAMES;
}

/** A name with its words. */
export interface ReadName extends SearchName {
  words: readonly Word[];
}

/** Every word that something can be found by. */
export interface WordTable {
  /** The line of each item's record, up to its names. */
  heads: readonly string[];
  /** The names with each word, in the order of the items: those that have most written about them first. */
  refs: Map<string, NameRef[]>;
  /** All names of each item, the closest kinds first; the first is its label. */
  names: readonly (readonly ReadName[])[];
}

/** @param items those with most written about them first */
export function collectWords(items: readonly SearchItem[]): WordTable {
  const readWords = wordReader();
  const names = items.map((item) =>
    allNames(item).map((name) => ({ ...name, words: readWords(typedFor(name, item.label)) })),
  );
  const refs = new Map<string, NameRef[]>();
  for (const [item, texts] of names.entries()) {
    for (const [index, { words }] of texts.entries()) {
      const ref = item * NAMES + index;
      for (const word of words) {
        for (const form of word) {
          const list = refs.get(form);
          if (!list) refs.set(form, [ref]);
          else if (list.at(-1) !== ref) list.push(ref);
        }
      }
    }
  }
  return { heads: items.map(writeHead), refs, names };
}

/** The name that a number stands for. */
export function nameAt({ names }: WordTable, ref: NameRef): ReadName {
  const name = names[itemOf(ref)]?.[nameOf(ref)];
  if (!name) throw new Error(`no name ${ref}`);
  return name;
}

function allNames({ label, names }: SearchItem): SearchName[] {
  const others = names.filter(({ text }) => text !== label).sort(compareNames);
  const all: SearchName[] = [{ text: label, kind: 'own' }, ...others];
  return all.slice(0, NAMES).map(({ text, kind }) => ({ text: oneLine(text), kind }));
}

/** Reads names that share most of their words: each word is taken apart once. */
function wordReader(): (text: string) => Word[] {
  const known = new Map<string, readonly Word[]>();
  return (text) =>
    foldText(text)
      .split(' ')
      .flatMap((part) => {
        const words = known.get(part) ?? nameWords(part);
        known.set(part, words);
        return words;
      });
}
