/** How many words tell a stretch of text from the same words elsewhere, on each side of it. */
export const AROUND_WORDS = 3;

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function firstWords(text: string, count: number): string {
  return oneSpaced(text).split(' ').slice(0, count).join(' ');
}

export function lastWords(text: string, count: number): string {
  return oneSpaced(text).split(' ').slice(-count).join(' ');
}
