import type { Handles } from '../../annotate/handle.ts';
import { OWN_VOICE } from '../../schema/article.ts';
import { foldName, type KnownEntity } from '../names/known-name.ts';
import { wordSet } from '../words/word-list.ts';

/** What no handle may hold: what the schema refuses, and what would need escaping in a claim's `by`. */
const UNFIT = /[[\]\\<>{}"`&\r\n]| \+ /;

/**
 * Chooses the handle of an entity in an article: the shortest of its names that the article uses or that its language has, and
 * that stands for nothing else in the article.
 *
 * @param used the names by which the article calls it
 * @param avoid names that stand for others here, or that nobody could tell whose they are
 */
export function chooseHandle(
  { data }: KnownEntity,
  used: readonly string[],
  lang: string,
  handles: Handles,
  avoid: ReadonlySet<string>,
): string {
  const names = data.names.filter((name) => name.lang === lang).map(({ text }) => text);
  const labels = data.names.filter(({ kind }) => kind === 'label').map(({ text }) => text);
  const family = data.entityKind === 'person' ? labels.flatMap((label) => label.split(' ').at(-1) ?? []) : [];
  const candidates = [
    ...byLength([...used, ...names.filter((name) => !/\s/.test(name) || data.entityKind !== 'person')]),
    ...family.filter((name) => name.length > 2),
    ...byLength(names),
    ...labels,
  ];
  const free = candidates.find((name) => fits(name) && !handles.get(name) && !avoid.has(foldName(name)));
  if (free !== undefined) return free;
  const [label = data.sort] = labels;
  return numbered(fits(label) ? label : data.sort.replace(/[^\p{L}\p{N} -]/gu, ''), handles);
}

/** The handle of a source that the article describes and does not name: the noun and what is said of it first. */
export function describedHandle(description: string, handles: Handles): string {
  const words = description.split(/\s+/);
  const from = words.findIndex((word) => !INDEFINITE.has(word.toLowerCase()));
  const rest = words.slice(Math.max(0, from));
  const relative = rest.findIndex((word) => RELATIVE.has(word.toLowerCase()));
  const short = rest.slice(0, relative === -1 ? 4 : Math.min(4, relative)).join(' ');
  const handle = short.replace(/[^\p{L}\p{N} '’.-]/gu, '').trim();
  const lowered =
    /^\p{Lu}\p{Ll}/u.test(handle) && from <= 0 ? handle.charAt(0).toLowerCase() + handle.slice(1) : handle;
  return numbered(lowered === '' ? 'sumber' : lowered, handles);
}

const INDEFINITE = wordSet(
  'seorang sejumlah beberapa para seseorang dua tiga empat lima salah satu a an one two three four five several some the',
);
const RELATIVE = wordSet('yang who which that , familiar');

function numbered(handle: string, handles: Handles): string {
  if (!handles.get(handle)) return handle;
  let number = 2;
  while (handles.get(`${handle} ${number}`)) number++;
  return `${handle} ${number}`;
}

function byLength(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
}

function fits(name: string): boolean {
  return name.length > 1 && name.length <= 60 && !UNFIT.test(name) && name === name.trim() && name !== OWN_VOICE;
}
