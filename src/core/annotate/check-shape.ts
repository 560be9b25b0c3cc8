import type { Issue } from '../issue/issue.ts';

/** Bounds that keep a hostile or broken file from stalling the parser; no article comes near them. */
export const LINE_LIMIT = 20_000;
export const LINES_LIMIT = 5000;
export const MARKS_LIMIT = 500;
export const NESTING_LIMIT = 50;

type Report = (code: Issue['code'], offset: number, args: Record<string, string>) => void;

/** Checks the shape of a text: its lines, how deep marks nest, and how many stand in one paragraph (they are matched pair by pair). */
export function checkShape(text: string, bodyStart: number, report: Report): void {
  const lines = text.split('\n');
  const paragraph = new ParagraphMarks();
  let containers = 0;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (index === LINES_LIMIT) {
      report('lines-too-many', offset, { lines: String(lines.length), limit: String(LINES_LIMIT) });
    }
    if (line.length > LINE_LIMIT) {
      report('line-too-long', offset, { length: String(line.length), limit: String(LINE_LIMIT) });
    }
    const inBody = offset >= bodyStart;
    // YAML's brackets go on over empty lines.
    if (inBody && (line.trim() === '' || offset === bodyStart)) paragraph.end();
    paragraph.read(line, offset, inBody, report);

    const prefix = readPrefix(line);
    if (prefix.deep) tooDeep(offset + prefix.deep.column, prefix.deep.mark, report);
    const fence = /^:{3,}(claim|[ \t\r]*$)/.exec(line.slice(prefix.length, prefix.length + LINE_LIMIT));
    if (fence) containers = Math.max(0, containers + (fence[1] === 'claim' ? 1 : -1));
    if (containers === NESTING_LIMIT + 1 && fence?.[1] === 'claim') tooDeep(offset + prefix.length, ':::claim', report);
    offset += line.length + 1;
  }
}

function tooDeep(offset: number, mark: string, report: Report): void {
  report('nesting-too-deep', offset, { mark, limit: String(NESTING_LIMIT) });
}

/** Counts the marks of a paragraph; each bound is reported once. */
class ParagraphMarks {
  #count = 0;
  #depth = 0;
  #deepest = 0;

  end(): void {
    this.#count = 0;
    this.#depth = 0;
    this.#deepest = 0;
  }

  read(line: string, offset: number, inBody: boolean, report: Report): void {
    for (const { 0: mark, index } of line.matchAll(/[*_`[\]{}]/g)) {
      if (mark === '[' || mark === '{') this.#depth++;
      else if (mark === ']' || mark === '}') this.#depth = Math.max(0, this.#depth - 1);
      if (this.#depth > this.#deepest) {
        this.#deepest = this.#depth;
        if (this.#depth === NESTING_LIMIT + 1) tooDeep(offset + index, mark, report);
      }
      if (inBody && /[*_`[]/.test(mark) && ++this.#count === MARKS_LIMIT + 1) {
        report('marks-too-many', offset + index, { limit: String(MARKS_LIMIT) });
      }
    }
  }
}

/** Reads the quote and list marks, of Markdown and of YAML, that a line begins with. Two columns of indentation can hold one more level of a list. */
function readPrefix(line: string): { length: number; deep?: { column: number; mark: string } } {
  const token = /[ \t]+|>|[-*+?:](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)/y;
  let levels = 0;
  let length = 0;
  let deep: { column: number; mark: string } | undefined;
  for (let match = token.exec(line); match; match = token.exec(line)) {
    const [piece] = match;
    const isMark = piece.trim() !== '';
    levels += isMark ? 1 : Math.floor(piece.replaceAll('\t', '    ').length / 2);
    if (isMark && levels > NESTING_LIMIT) deep ??= { column: match.index, mark: piece };
    length = token.lastIndex;
  }
  return { length, ...(deep && { deep }) };
}
