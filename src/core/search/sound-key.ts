/**
 * One form for the spellings of a Latin word, so that Shoigu, Shoygu and Sjoigu are one word, and Jeong-eun is Jong-un. Every rule
 * looks ahead by a letter or two at most: the form of a word's beginning is the beginning of its form, and prefixes can be found.
 *
 * @param word folded; letters that are not Latin stay as they are
 */
export function soundKey(word: string): string {
  return word
    .replace(/sch?$|sch|s[jy](?=[aeiou]|$)/g, 's')
    .replace(/e(?=[ou])|c(?=k)|(?<=[bcdgkprstvz])h/g, '')
    .replace(/[yqw]/g, (letter) => RESPELLED[letter] ?? letter)
    .replace(/([a-z])\1{1,2}(?!\1)/g, '$1');
}

const RESPELLED: Record<string, string> = { y: 'i', q: 'k', w: 'v' };
