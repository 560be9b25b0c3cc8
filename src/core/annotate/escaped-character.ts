import type { Issue } from '../issue/issue.ts';
import { forbiddenCharacter } from './forbidden-character.ts';

/** A way to write a character by its number or its name. */
export interface Escapes {
  pattern: RegExp;
  read: (escape: string) => string;
}

/**
 * A character that no content file may hold, in a value of a file that has no such character: it was written in another way, and would
 * be published all the same.
 *
 * @param values what was read
 * @param raw what stands in the file for them
 */
export function escapedCharacter(
  values: readonly string[],
  raw: string,
  { pattern, read }: Escapes,
): (Pick<Issue, 'code' | 'args'> & { offset: number }) | undefined {
  // Hardly any value is written so.
  if (raw.search(pattern) === -1) return undefined;
  const character = values.map(forbiddenCharacter).find((found) => found !== undefined);
  if (character === undefined) return undefined;
  const written = [...raw.matchAll(pattern)].find(([escape]) => forbiddenCharacter(read(escape)) === character);
  const args = { character, written: written?.[0] ?? character };
  return { code: 'character-escaped', offset: written?.index ?? 0, args };
}
