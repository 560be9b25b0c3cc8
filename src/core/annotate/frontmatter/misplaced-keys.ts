import { z } from 'zod';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import { correctKeys, isGain, keysOf, valueAt, type Correction, type Path } from './as-meant.ts';
import type { Frontmatter } from './frontmatter.ts';
import { unevenIndent } from './indentation.ts';
import { keysAt, schemasAt } from './schema-at.ts';

/** Spaces before a key, where there is no other to go by. */
const STEP = 2;

/**
 * Finds the keys that stand in the wrong map by their indentation alone: one with too few spaces, behind the map that it belongs to; or
 * one that is required, with too many. YAML can be read all the same, but it does not say what was meant.
 *
 * @returns the frontmatter with each where it belongs, and an issue for each; of those in a row, for the first
 */
export function placeKeys(schema: z.ZodType, frontmatter: Frontmatter): { placed: Frontmatter; issues: Issue[] } {
  const { meant, made } = correctKeys(
    frontmatter,
    (now) => likelyMoves(schema, now),
    (move, { data }) =>
      isGain(schema, data, move) && [move.written, move.meant].every((path) => isIndented(path, frontmatter)),
  );
  const firsts = made.filter((move) => !made.some((other) => isRightBelow(move, other, frontmatter.data)));
  return { placed: meant, issues: firsts.map((move) => issueOf(move, frontmatter)) };
}

function likelyMoves(schema: z.ZodType, frontmatter: Frontmatter): Correction[] {
  const { data } = frontmatter;
  const problems = schema.safeParse(data).error?.issues ?? [];
  return problems.flatMap((problem): Correction[] => {
    const { path } = problem;
    if (problem.code === 'unrecognized_keys')
      return problem.keys.flatMap((key) => inward(schema, frontmatter, path, key));
    const key = path.at(-1);
    if (key !== undefined && valueAt(data, path) === undefined) return outward(data, path.slice(0, -1), key);
    // In a map that can hold any key, one that belongs elsewhere is seen by its value.
    return path.flatMap((part, at) => {
      const map = path.slice(0, at);
      return keysAt(schema, map).length === 0 ? inward(schema, frontmatter, map, part) : [];
    });
  });
}

/** Into one of the maps that end right before a key. */
function inward(schema: z.ZodType, { data, body }: Frontmatter, map: Path, key: PropertyKey): Correction[] {
  const keys = keysOf(valueAt(data, map));
  const before = keys[keys.indexOf(key) - 1];
  if (before === undefined || nearest(String(key), keysAt(schema, map)) !== undefined) return [];
  const value = valueAt(data, [...map, key]);
  return mapsAtEnd(data, [...map, before])
    .filter((to) => keysAt(schema, to).includes(String(key)) || isEntry(schema, to, String(key), value, body))
    .map((to) => ({ written: [...map, key], meant: [...to, key] }));
}

/** From the end of a map further in, to the one that lacks the key. */
function outward(data: unknown, map: Path, key: PropertyKey): Correction[] {
  return keysOf(valueAt(data, map))
    .flatMap((part) => mapsAtEnd(data, [...map, part]))
    .filter((inner) => keysOf(valueAt(data, inner)).at(-1) === key)
    .map((inner) => ({ written: [...inner, key], meant: [...map, key] }));
}

/** The paths of the maps that a key right behind a value could go on, the innermost first. */
function mapsAtEnd(data: unknown, path: Path): Path[] {
  const value = valueAt(data, path);
  if (value === null) return [path];
  if (Array.isArray(value)) return value.length === 0 ? [] : mapsAtEnd(data, [...path, value.length - 1]);
  const last = keysOf(value).at(-1);
  return last === undefined ? [] : [...mapsAtEnd(data, [...path, last]), path];
}

/** Whether a key is an entry of a map that can have any: by their form alone nearly all words could be a language, or a handle. */
export function isEntry(schema: z.ZodType, path: Path, key: string, value: unknown, body: string): boolean {
  if (!schemasAt(schema, path).some((form) => form instanceof z.ZodRecord)) return false;
  const isText = schemasAt(schema, [...path, key]).some((form) => form instanceof z.ZodString);
  if (isText) return /^[a-z]{2}(-|$)/.test(key);
  return typeof value !== 'string' || body.includes(`[${key}]`) || chainsIn(body).some((chain) => chain.includes(key));
}

/** The chains of all claims in a text, as they are written. */
export function chainsIn(body: string): string[] {
  return [...body.matchAll(/by=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s}]*))/g)].map(
    ({ groups }) => groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'] ?? '',
  );
}

/** Whether the map that a key is in is written line by line: only there does indentation say what belongs to what. */
function isIndented(path: Path, { data, placeOf, placeOfKey }: Frontmatter): boolean {
  const map = path.slice(0, -1);
  const [first] = keysOf(valueAt(data, map));
  if (first === undefined) return true;
  const [begins, key] = [placeOf(map), placeOfKey([...map, first])];
  return begins.line === key.line && begins.column === key.column;
}

function issueOf({ written, meant }: Correction, { data, placeOfKey }: Frontmatter): Issue {
  const { file, line, column } = placeOfKey(written);
  const map = meant.slice(0, -1);
  const [first] = keysOf(valueAt(data, map));
  const expected = first === undefined ? placeOfKey(map).column - 1 + STEP : placeOfKey([...map, first]).column - 1;
  return unevenIndent({ file, line }, column - 1, expected);
}

function isRightBelow(move: Correction, other: Correction, data: unknown): boolean {
  const [map, key] = [move.written.slice(0, -1), move.written.at(-1) ?? ''];
  const isAlike =
    [...map, ...move.meant.slice(0, -1)].join('\n') ===
    [...other.written.slice(0, -1), ...other.meant.slice(0, -1)].join('\n');
  const keys = keysOf(valueAt(data, map));
  return isAlike && keys.indexOf(key) === keys.indexOf(other.written.at(-1) ?? '') + 1;
}
