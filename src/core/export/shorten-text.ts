/** Cuts a text to at most `length` characters, between words, with an ellipsis; within a word only if the first is longer than that. */
export function shortenText(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const room = Math.max(1, length - 1);
  const beginning = characters.slice(0, room).join('');
  const isWhole = /\s/u.test(characters[room] ?? '');
  const words = isWhole ? beginning : beginning.replace(/\s+\S*$/u, '');
  return `${words.replace(/[\s.,;:–—-]+$/u, '')}…`;
}
