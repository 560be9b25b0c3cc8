import { z } from 'zod';
import type { Issue } from '../issue/issue.ts';
import { nearest } from '../issue/nearest.ts';
import type { Frontmatter } from './frontmatter.ts';
import { unevenIndent } from './indentation.ts';
import { keysAt, schemasAt } from './schema-at.ts';

type Path = readonly PropertyKey[];
type YamlMap = Record<PropertyKey, unknown>;

/** No file holds more of them. */
const MOST = 40;

/** Spaces before a key, where there is no other to go by. */
const STEP = 2;

/**
 * Finds the keys that stand in the wrong map by their indentation alone: one with too few spaces, behind the map that it belongs to; or
 * one that is required, with too many. YAML can be read all the same, but it does not say what was meant.
 *
 * @returns the data with each where it belongs, and an issue for each; of those in a row, for the first
 */
export function placeKeys(schema: z.ZodType, frontmatter: Frontmatter): { data: unknown; issues: Issue[] } {
  const moves: Move[] = [];
  let { data } = frontmatter;
  while (moves.length < MOST) {
    const move = likelyMoves(schema, { ...frontmatter, data }).find(
      (one) => helps(one, schema, data) && isIndented(one, frontmatter),
    );
    if (!move) break;
    moves.push(move);
    data = moved(data, move);
  }
  const isFirst = (move: Move): boolean => !moves.some((other) => isRightBelow(move, other, frontmatter.data));
  return { data, issues: moves.filter(isFirst).map((move) => issueOf(move, frontmatter)) };
}

/** A key, the map it stands in, and the one that it belongs to. */
interface Move {
  key: PropertyKey;
  from: Path;
  to: Path;
}

function likelyMoves(schema: z.ZodType, frontmatter: Frontmatter): Move[] {
  const { data } = frontmatter;
  const problems = schema.safeParse(data).error?.issues ?? [];
  return problems.flatMap((problem): Move[] => {
    const { path } = problem;
    if (problem.code === 'unrecognized_keys')
      return problem.keys.flatMap((key) => inward(schema, frontmatter, path, key));
    const key = path.at(-1);
    if (key !== undefined && valueAt(data, path) === undefined) return outward(data, path.slice(0, -1), key);
    // In a map that can hold any key, one that belongs elsewhere is seen by its value.
    return path.flatMap((part, at) => {
      const from = path.slice(0, at);
      return keysAt(schema, from).length === 0 ? inward(schema, frontmatter, from, part) : [];
    });
  });
}

/** Into one of the maps that end right before a key. */
function inward(schema: z.ZodType, { data, body }: Frontmatter, from: Path, key: PropertyKey): Move[] {
  const keys = keysOf(valueAt(data, from));
  const before = keys[keys.indexOf(key) - 1];
  if (before === undefined || nearest(String(key), keysAt(schema, from)) !== undefined) return [];
  const value = valueAt(data, [...from, key]);
  return mapsAtEnd(data, [...from, before])
    .filter((to) => keysAt(schema, to).includes(String(key)) || isEntry(schema, to, String(key), value, body))
    .map((to) => ({ key, from, to }));
}

/** From the end of a map further in, to the one that lacks the key. */
function outward(data: unknown, to: Path, key: PropertyKey): Move[] {
  return keysOf(valueAt(data, to))
    .flatMap((part) => mapsAtEnd(data, [...to, part]))
    .filter((from) => keysOf(valueAt(data, from)).at(-1) === key)
    .map((from) => ({ key, from, to }));
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
function isEntry(schema: z.ZodType, path: Path, key: string, value: unknown, body: string): boolean {
  if (keysAt(schema, path).length > 0) return false;
  const isText = schemasAt(schema, [...path, key]).some((form) => form instanceof z.ZodString);
  if (isText) return /^[a-z]{2}(-|$)/.test(key);
  return typeof value !== 'string' || body.includes(`[${key}]`) || chainsIn(body).some((chain) => chain.includes(key));
}

function chainsIn(body: string): string[] {
  return [...body.matchAll(/by=(?:"[^"]*"|'[^']*'|[^\s}]*)/g)].map(([chain]) => chain);
}

function helps(move: Move, schema: z.ZodType, data: unknown): boolean {
  const target = valueAt(data, move.to);
  if (keysOf(target).includes(move.key)) return false;
  return problemCount(schema, moved(data, move)) < problemCount(schema, data);
}

function problemCount(schema: z.ZodType, data: unknown): number {
  const problems = schema.safeParse(data).error?.issues ?? [];
  return problems.reduce((sum, problem) => sum + ('keys' in problem ? problem.keys.length : 1), 0);
}

function moved(data: unknown, { key, from, to }: Move): unknown {
  const copy = structuredClone(data);
  const source = valueAt(copy, from) as YamlMap;
  const value = source[key];
  Reflect.deleteProperty(source, key);
  const target = valueAt(copy, to);
  if (target === null) (valueAt(copy, to.slice(0, -1)) as YamlMap)[to.at(-1) ?? ''] = { [key]: value };
  else (target as YamlMap)[key] = value;
  return copy;
}

/** Whether both maps are written line by line: only there does indentation say what belongs to what. */
function isIndented({ from, to }: Move, frontmatter: Frontmatter): boolean {
  return [from, to].every((path) => {
    const [first] = keysOf(valueAt(frontmatter.data, path));
    if (first === undefined) return true;
    const [begins, key] = [frontmatter.placeOf(path), frontmatter.placeOfKey([...path, first])];
    return begins.line === key.line && begins.column === key.column;
  });
}

function issueOf({ key, from, to }: Move, { data, placeOfKey }: Frontmatter): Issue {
  const { file, line, column } = placeOfKey([...from, key]);
  const [first] = keysOf(valueAt(data, to));
  const expected = first === undefined ? placeOfKey(to).column - 1 + STEP : placeOfKey([...to, first]).column - 1;
  return unevenIndent({ file, line }, column - 1, expected);
}

function isRightBelow(move: Move, other: Move, data: unknown): boolean {
  if (String(move.from) !== String(other.from) || String(move.to) !== String(other.to)) return false;
  const keys = keysOf(valueAt(data, move.from));
  return keys.indexOf(move.key) === keys.indexOf(other.key) + 1;
}

function keysOf(value: unknown): PropertyKey[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as YamlMap | null | undefined)?.[key], data);
}
