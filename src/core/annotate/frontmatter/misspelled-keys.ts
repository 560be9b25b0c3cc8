import { z } from 'zod';
import type { Issue } from '../../issue/issue.ts';
import { didYouMean, nearest } from '../../issue/nearest.ts';
import { correctKeys, isFree, isGain, keysOf, valueAt, type Correction, type Path } from './as-meant.ts';
import type { Frontmatter } from './frontmatter.ts';
import { keysAt, schemasAt } from './schema-at.ts';

/**
 * Finds the keys that are not known, and nearly one that is. Such a key is one mistake: it is not missing too, nor is what it holds.
 *
 * @returns the frontmatter with each as it was meant, and an issue for each
 */
export function spellKeys(schema: z.ZodType, frontmatter: Frontmatter): { spelled: Frontmatter; issues: Issue[] } {
  const { meant, made } = correctKeys(
    frontmatter,
    ({ data }) => misspelled(schema, data),
    (correction, { data }) => isLikely(schema, data, correction),
  );
  return { spelled: meant, issues: made.map(({ written, before }) => unknownKey(schema, before, written)) };
}

/** A map is read whatever is wrong in it: what it declares counts. */
function isLikely(schema: z.ZodType, data: unknown, correction: Correction): boolean {
  const isMap = keysOf(valueAt(data, correction.written)).length > 0;
  return isMap ? isFree(data, correction) : isGain(schema, data, correction);
}

/** The issue of a key that is not known. */
export function unknownKey(schema: z.ZodType, { data, placeOfKey }: Frontmatter, path: Path): Issue {
  const key = String(path.at(-1));
  const known = keysBeside(schema, data, path);
  const keys = known.map((name) => `\`${name}\``).join(', ');
  return { code: 'key-unknown', ...placeOfKey(path), args: { key, keys, ...didYouMean(key, known) } };
}

/** The keys that a map may have instead of one; where several forms are allowed, in the one that has all others of its keys. */
function keysBeside(schema: z.ZodType, data: unknown, path: Path): string[] {
  const map = path.slice(0, -1);
  const forms = schemasAt(schema, map).map((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  const others = keysOf(valueAt(data, map)).filter((key) => key !== path.at(-1));
  const known = others.map(String).filter((key) => forms.some((keys) => keys.includes(key)));
  return forms.find((keys) => known.every((key) => keys.includes(key))) ?? keysAt(schema, map);
}

function misspelled(schema: z.ZodType, data: unknown): Correction[] {
  const problems = schema.safeParse(data).error?.issues ?? [];
  return problems.flatMap((problem) => {
    if (problem.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, problem.path);
    return problem.keys.flatMap((key) => {
      const name = nearest(key, known);
      return name === undefined ? [] : [{ written: [...problem.path, key], meant: [...problem.path, name] }];
    });
  });
}
