/** Personal pronouns of the languages that we propose annotations for. */
const PRONOUNS = new Set('aku dia ia beliau kami kita mereka saya he him it she her they them we'.split(' '));

/** Whether a word names somebody only to those who have read what stands before it. `IA` and `IT` are abbreviations. */
export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word.charAt(0).toLowerCase() + word.slice(1));
}
