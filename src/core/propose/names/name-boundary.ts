const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** What may follow a name behind a hyphen and leave it what it is: particles, and `-nya`. */
const HYPHENATED = /^-(?:lah|kah|tah|pun|nya|ku|mu)(?![\p{L}\p{N}-])/u;

/**
 * Whether a stretch of text is a word, or words, of its own. A name with an affix of another word class is not that name
 * (`ke-Indonesia-an`, `Rusia-isasi`), one with a particle is (`Kim-lah`), and so is each side of `Rusia-Korut`.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 12);
  if (WORD.test(before.slice(-1)) || WORD.test(after.charAt(0))) return false;
  if (/[@#/\\]$/.test(before) || /\w\.$/.test(before)) return false;
  if (/\p{L}'$/u.test(before)) return false;
  // `Kompas.com` and `detik/x` are other names than their beginnings.
  if (/^[@\\]|^\.\p{L}/u.test(after)) return false;
  if (/^'(?!s\b)\p{L}/u.test(after)) return false;
  if (after.startsWith('-')) return HYPHENATED.test(after) || /^-(?:\p{Lu}|\p{N})/u.test(after);
  return true;
}
