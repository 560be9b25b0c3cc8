/** Cuts a text to at most `length` characters, between words, with an ellipsis; within a word only if the first one is longer than that. */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = Math.max(1, length - 1);
  const words = text.slice(0, room + 1).replace(/\s+\S*$/u, '');
  const kept = words.length <= room ? words : [...text.slice(0, room)].slice(0, -1).join('');
  return `${kept.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
