import { CST, isScalar, Lexer, visit, type Document } from 'yaml';
import { shorten } from '../few-words.ts';

/** Tokens that stand for no text of the file. */
const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/**
 * Offsets of each `#` behind a text without quotation marks: for YAML it begins a comment, and what an author wrote from there on would
 * be lost without a word. Behind all else, and on a line of its own, a comment can be nothing else.
 */
export function cutValues(yaml: string): number[] {
  const cuts: number[] = [];
  let offset = 0;
  let before = '';
  let isPlain = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && isPlain) cuts.push(offset);
    // This stands before a text without quotation marks. A block of text ends with its line, and nothing is behind it.
    if (before === CST.SCALAR) isPlain = !/\n[ \t]*$/.test(token);
    else if (!/^[ \t]+$/.test(token)) isPlain = false;
    before = token;
    if (!MARKS.includes(token)) offset += token.length;
  }
  return cuts;
}

/** Offsets of each `#` that a value begins with, so that nothing is left of it: `title: #1 di dunia`. With a space behind, it is a comment. */
export function cutWholly(document: Document, yaml: string): number[] {
  const cuts: number[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      const start = node.range?.[0] ?? 0;
      if (isScalar(node) && node.value === null && /^#\S/.test(yaml.slice(start, start + 2))) cuts.push(start);
    },
  });
  return cuts;
}

/** The frontmatter as it would be if none of these were there: what else is wrong with it shows then. */
export function withoutCuts(yaml: string, cuts: readonly number[]): string {
  return cuts.reduce((text, cut) => `${text.slice(0, cut)}_${text.slice(cut + 1)}`, yaml);
}

/** What would be lost from a `#` on: the rest of its line. */
export function lostWords(yaml: string, cut: number): string {
  const [line = ''] = /^.*/.exec(yaml.slice(cut)) ?? [];
  return shorten(line.trim());
}
