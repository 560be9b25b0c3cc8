import { isCyrillic, romanizeCyrillic } from './romanize-cyrillic.ts';
import { isHangul, romanizeHangul } from './romanize-hangul.ts';
import { soundKey } from './sound-key.ts';

/** A word as the index knows it: its forms, the usual one first. */
export type Word = [string, ...string[]];

const LATIN = /^[a-z0-9]+$/;
/** No name has a longer word; a text that has one must not fill the index with it. */
const LONGEST = 32;
const HAN = /\p{Script=Han}/u;

/**
 * The words of a name or a query, whatever the script. What is typed in another script becomes the words it has in Latin letters.
 *
 * @param folded text as `foldText` gives it
 */
export function nameWords(folded: string): Word[] {
  if (folded === '') return [];
  return folded.split(' ').flatMap(wordForms);
}

function wordForms(word: string): Word[] {
  if (LATIN.test(word)) return [[soundKey(word).slice(0, LONGEST)]];
  if (isHangul(word)) return romanizeHangul(word).map(keys);
  if (isCyrillic(word)) return [keys(romanizeCyrillic(word))];
  // Chinese has no spaces: each character is found by itself, and so are any that stand together.
  if (HAN.test(word)) return word.split(/(?<=\p{Script=Han})|(?=\p{Script=Han})/u).map((part): Word => [part]);
  return [[word.slice(0, LONGEST)]];
}

function keys(spellings: string[]): Word {
  const [usual = '', ...others] = new Set(spellings.map((spelling) => soundKey(spelling).slice(0, LONGEST)));
  return [usual, ...others];
}
