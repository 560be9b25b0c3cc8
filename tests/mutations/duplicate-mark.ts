import type { Mark } from './find-marks.ts';

/** The text with an id or a reference in it twice, as where a line is copied and left as it was. */
export function duplicateMark(text: string, { kind, start, end, entry = { start, end } }: Mark): string {
  const written = text.slice(start, end);
  switch (kind) {
    case 'handle':
    case 'relation':
      return insert(text, entry.end, text.slice(entry.start, entry.end));
    case 'list item':
      return insert(text, end, `, ${written}`);
    case 'hop':
      return insert(text, end, ` > ${written}`);
    case 'reference': {
      const [, before = '', key = ''] = /([^\n]*?)([^\s{,:][^{,:\n]*): *$/.exec(text.slice(0, start)) ?? [];
      const inBraces = /[{,]/.test(before);
      return insert(text, end, `${inBraces ? ', ' : `\n${before.replaceAll('-', ' ')}`}${key}: ${written}`);
    }
    case 'claim id':
    case 'mention':
      throw new Error(`a ${kind} is not duplicated by writing it twice`);
  }
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}
