/** Letters that Unicode does not take apart into a letter and its mark. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  // Arabic letters that are typed one for the other.
  ى: 'ي',
  ة: 'ه',
};

const PLAIN = /^[a-z0-9 ]*$/;
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Marks, what cannot be seen, and signs that stand inside a word: they are there in one spelling and not in the next. */
const DROPPED = /[\p{M}\p{Cf}\p{Cs}'’‘ʻʼʹʺ`´ـ]/gu;
/** The point and the space between initials: “U.S.” is typed “US”, and so is “U. S.”; a single one stays a word (“N. Korea”). */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})\.(?:\s*(?=\p{L}\.)|(?=\p{L}(?![\p{L}\p{N}])))/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** @param folded text as {@link foldText} gives it */
export function isLatin(folded: string): boolean {
  return PLAIN.test(folded);
}

/** The text without what people leave out or type in two ways: case, marks, punctuation. Words are one space apart. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim().replace(/ {2,}/g, ' ');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(INITIALS, '$1')
    .replace(NOT_WORD, ' ')
    .normalize('NFC')
    .trim();
}
