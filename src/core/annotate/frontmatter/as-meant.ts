import type { z } from 'zod';
import type { Frontmatter } from './frontmatter.ts';

export type Path = readonly PropertyKey[];

/** A key that is written in one place, or in one way, and was meant in another. */
export interface Correction {
  written: Path;
  meant: Path;
}

/** No file needs more of them, nor has so many before one that only look like it. */
const MOST = 40;
const MOST_TRIED = 8;

/**
 * Corrects one key after the other, as long as there is one that is to be corrected.
 *
 * @param find the corrections that may be made to frontmatter, likely ones first
 * @param isRight whether one of them is to be made
 * @returns the frontmatter as it was meant, and each correction with the frontmatter that it was made to
 */
export function correctKeys(
  frontmatter: Frontmatter,
  find: (now: Frontmatter) => Correction[],
  isRight: (correction: Correction, now: Frontmatter) => boolean,
): { meant: Frontmatter; made: (Correction & { before: Frontmatter })[] } {
  const made: (Correction & { before: Frontmatter })[] = [];
  let meant = frontmatter;
  while (made.length < MOST) {
    const before = meant;
    const correction = find(before)
      .slice(0, MOST_TRIED)
      .find((one) => isRight(one, before));
    if (!correction) break;
    made.push({ ...correction, before });
    meant = asMeant(before, correction);
  }
  return { meant, made };
}

/** Frontmatter as it was meant; what is corrected in it has the place that it was written at. */
function asMeant(frontmatter: Frontmatter, correction: Correction): Frontmatter {
  const { meant, written } = correction;
  const traced = (path: Path): Path =>
    meant.every((part, at) => path[at] === part) ? [...written, ...path.slice(meant.length)] : path;
  return {
    ...frontmatter,
    data: corrected(frontmatter.data, correction),
    placeOf: (path) => frontmatter.placeOf(traced(path)),
    placeOfKey: (path) => frontmatter.placeOfKey(traced(path)),
  };
}

/** Whether a correction takes no other key's place. */
export function isFree(data: unknown, { meant }: Correction): boolean {
  return !keysOf(valueAt(data, meant.slice(0, -1))).includes(meant.at(-1) ?? '');
}

/** Whether it also leaves fewer problems. */
export function isGain(schema: z.ZodType, data: unknown, correction: Correction): boolean {
  if (!isFree(data, correction)) return false;
  return problemCount(schema, corrected(data, correction)) < problemCount(schema, data);
}

function corrected(data: unknown, { written, meant }: Correction): unknown {
  const copy = structuredClone(data);
  const from = valueAt(copy, written.slice(0, -1)) as Record<PropertyKey, unknown>;
  const [key, name] = [written.at(-1) ?? '', meant.at(-1) ?? ''];
  const value = from[key];
  Reflect.deleteProperty(from, key);
  const map = meant.slice(0, -1);
  const to = valueAt(copy, map) as Record<PropertyKey, unknown> | null;
  if (to) to[name] = value;
  else (valueAt(copy, map.slice(0, -1)) as Record<PropertyKey, unknown>)[map.at(-1) ?? ''] = { [name]: value };
  return copy;
}

function problemCount(schema: z.ZodType, data: unknown): number {
  const problems = schema.safeParse(data).error?.issues ?? [];
  return problems.reduce((sum, problem) => sum + ('keys' in problem ? problem.keys.length : 1), 0);
}

/** The keys of a map, in their order; none of all else. */
export function keysOf(value: unknown): PropertyKey[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
