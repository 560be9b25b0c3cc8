/** How many words tell a stretch of text from the same words elsewhere, on each side of it. */
export const AROUND_WORDS = 3;

/** Words with one space between them, and none around. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Up to so many words, one-spaced. */
export function firstWords(text: string, count: number): string {
  return oneSpaced(text).split(' ').slice(0, count).join(' ');
}

/** The same from the end. */
export function lastWords(text: string, count: number): string {
  return oneSpaced(text).split(' ').slice(-count).join(' ');
}
