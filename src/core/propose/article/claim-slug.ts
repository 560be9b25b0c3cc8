import { isSlug } from '../../schema/id.ts';
import { wordSet } from '../words/word-list.ts';

const IDLE = wordSet(`
  yang dan di ke dari pada dalam untuk dengan itu ini tersebut adalah ialah bahwa akan telah sudah oleh atau juga para sebuah seorang bagi agar karena
  seperti hingga sampai kepada lewat melalui saat ketika sebagai secara serta namun tetapi lebih masih ia dia mereka kami kita saya ada hal dapat kini kemungkinan sekitar nya
  the a an of in on at to for and or is are was were be been has have had that this it its by with as from not would will could their his her he she they we our
`);

const WORDS = 4;
const LONGEST = 48;

/** Suggests an id for a claim from its words: a few of them, in Latin letters, that no claim has yet. */
export function claimSlug(words: string, isTaken: (id: string) => boolean): string {
  const all =
    words
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => !IDLE.has(word) && (word.length > 1 || /\d/.test(word)));
  const chosen = telling.length > 1 ? telling : all;
  for (let count = Math.min(WORDS, chosen.length); count <= Math.min(chosen.length, WORDS + 4); count++) {
    const slug = fit(chosen.slice(0, count));
    if (isSlug(slug) && !isTaken(slug)) return slug;
  }
  const base = fit(chosen.slice(0, WORDS)) || 'klaim';
  for (let number = 2; ; number++)
    if (isSlug(`${base}-${number}`) && !isTaken(`${base}-${number}`)) return `${base}-${number}`;
}

function fit(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
