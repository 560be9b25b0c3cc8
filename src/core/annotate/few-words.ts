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

/** The beginning of a text, short enough for a message. */
export function shorten(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
