import type { Mark } from './find-marks.ts';

/** The text with an id or a reference in it twice: as it comes about when a line is copied and not changed. */
export function duplicateMark(text: string, mark: Mark): string {
  const { kind, start, end, entry = mark } = mark;
  const written = text.slice(start, end);
  switch (kind) {
    case 'handle':
    case 'relation':
      return insert(text, entry.end, text.slice(entry.start, entry.end));
    case 'list item':
      return insert(text, end, `, ${written}`);
    case 'reference': {
      const [, indent = '', key = ''] = /(?:^|\n)([^\n]*?)([^\s{,:][^{,:\n]*): *$/.exec(text.slice(0, start)) ?? [];
      const copy = `${key}: ${written}`;
      return insert(text, end, /[{,]/.test(indent) ? `, ${copy}` : `\n${indent.replaceAll('-', ' ')}${copy}`);
    }
    case 'hop':
      return insert(text, end, ` > ${written}`);
    case 'claim id':
      return insert(text, end, ` #${written}`);
    case 'mention':
      return insert(text, end, `][${written}`);
  }
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}
