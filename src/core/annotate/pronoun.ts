/** Personal pronouns of the languages that we propose annotations for. */
const PRONOUNS = new Set('aku dia ia beliau kami kita mereka saya he him it she her they them we'.split(' '));

/** Whether a word names somebody only to those who have read what stands before it. */
export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word.toLowerCase());
}
