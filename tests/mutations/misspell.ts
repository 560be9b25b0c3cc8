import { pick, type Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with one slip of the fingers in it: a letter lost, doubled, changed, or two that changed places. */
export function misspell(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + pick([...LETTERS], random) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  const slip = pick(slips, random);
  return normalize(slip) === normalize(word) ? misspell(word, random) : slip;
}

/** White space and case make no difference in a handle. */
function normalize(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
