import type { Paragraph, Root, Text } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import { BULLET, opensLine } from './bullets.ts';
import { shorten } from './few-words.ts';
import { lineBefore } from './line-before.ts';
import { startOf } from './node-offset.ts';
import { visit } from './visit.ts';

/** What may stand before the first mark of a line: the marks of quotations and lists. */
const LINE_OPENS = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*$/;

/** A line that is told of as an annotation that was not parsed. */
const CLAIM_OPENS = /^:+(?:\s?(?:claim|klaim)\s?[[{]|(?:claim|klaim)\()/i;

const MARKS = new RegExp(`:{3,}|#{2,}|${BULLET}`, 'g');

const TABLE_ROW = /^\|.*\|$/;
const TABLE_RULE = /^(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/**
 * Finds lines that begin with the marks of a block and are only text to the parser, so that they would be published as they were typed:
 * `:::` that opens or closes nothing, `##` without its space, `•` that begins no list, the rows of a table.
 */
export function strayLines(root: Root, text: string, placeOf: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  /** Blocks that are told of where they begin: the `:::` that was to close them is no second mistake. */
  let unread = 0;

  visit(root, (node) => {
    if (startOf(node) >= text.length) return;
    if (node.type === 'paragraph') findTable(node);
    else if (node.type === 'text') findMarks(node);
  });
  return issues;

  function findTable(paragraph: Paragraph): void {
    const start = startOf(paragraph);
    const lines = text.slice(start, paragraph.position?.end.offset).split('\n');
    const isTable = lines
      .map((line) => line.replace(/^[\s>]+/, '').trimEnd())
      .map((line) => [TABLE_ROW, TABLE_RULE].some((form) => form.test(line)));
    if (!isTable.includes(true)) return;
    // The line above the rule is a row too.
    const first = Math.max(
      0,
      lines.findIndex((line) => line.includes('|')),
    );
    const offset = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, start);
    issues.push({ code: 'table-unsupported', ...placeOf(offset), args: {} });
  }

  function findMarks(node: Text): void {
    const start = startOf(node);
    for (const { 0: marks, index } of text.slice(start, node.position?.end.offset).matchAll(MARKS)) {
      const offset = start + index;
      const isBullet = !/^[:#]/.test(marks);
      if (!(isBullet ? opensLine(text, offset) : LINE_OPENS.test(lineBefore(text, offset)))) continue;
      const [line = ''] = /^.*?(?=[ \t\r]*$)/m.exec(text.slice(offset)) ?? [];
      const issue = { ...placeOf(offset), args: { text: shorten(line) } };
      if (isBullet) issues.push({ code: 'list-unparsed', ...issue });
      else if (marks.startsWith('#')) issues.push({ code: 'heading-unparsed', ...issue });
      else if (line !== marks) {
        unread++;
        if (!CLAIM_OPENS.test(line)) issues.push({ code: 'fence-stray', ...issue });
      } else if (unread > 0) unread--;
      else issues.push({ code: 'fence-stray', ...issue });
    }
  }
}
