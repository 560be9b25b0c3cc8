import { pick, type Random } from './random.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * A word with one slip of the fingers in it: a letter lost, doubled, changed, or two that changed places.
 *
 * @param taken words that the slip may not come out as: it would be another word, and no slip
 */
export function misspell(word: string, taken: ReadonlySet<string>, random: Random): string {
  const at = Math.floor(random() * word.length);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + pick(LETTERS, random) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  const slip = pick(slips, random);
  const known = normalize(slip) === normalize(word) || taken.has(normalize(slip));
  return known ? misspell(word, taken, random) : slip;
}

/** A word as it is compared: white space and case make no difference in a handle. */
export function normalize(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
