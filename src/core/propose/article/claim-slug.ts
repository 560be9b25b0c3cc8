import { isSlug } from '../../schema/id.ts';
import { wordSet } from '../words/word-list.ts';
import { joinFitting, slugWords } from './slug-words.ts';

const IDLE = wordSet(`
  yang dan di ke dari pada dalam untuk dengan itu ini tersebut adalah ialah bahwa akan telah sudah oleh atau juga para sebuah seorang bagi agar karena
  seperti hingga sampai kepada lewat melalui saat ketika sebagai secara serta namun tetapi lebih masih ia dia mereka kami kita saya ada hal dapat kini kemungkinan sekitar nya
  the a an of in on at to for and or is are was were be been has have had that this it its by with as from not would will could their his her he she they we our
`);

const WORDS = 4;
const LONGEST = 48;

/** Suggests an id for a claim from its words: a few of them, in Latin letters, that no claim has yet. */
export function claimSlug(words: string, isTaken: (id: string) => boolean): string {
  const all = slugWords(words);
  const telling = all.filter((word) => !IDLE.has(word) && (word.length > 1 || /\d/.test(word)));
  const chosen = telling.length > 1 ? telling : all;
  for (let count = Math.min(WORDS, chosen.length); count <= Math.min(chosen.length, WORDS + 4); count++) {
    const slug = joinFitting(chosen.slice(0, count), LONGEST);
    if (isSlug(slug) && !isTaken(slug)) return slug;
  }
  const base = joinFitting(chosen.slice(0, WORDS), LONGEST) || 'klaim';
  for (let number = 2; ; number++)
    if (isSlug(`${base}-${number}`) && !isTaken(`${base}-${number}`)) return `${base}-${number}`;
}
