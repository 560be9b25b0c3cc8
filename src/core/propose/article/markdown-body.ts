import type { Heading, Nodes } from 'mdast';
import { BULLET, listMark, opensLine } from '../../annotate/bullets.ts';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseStock } from '../../annotate/parse-markdown.ts';
import { applyMarks, type MarkEdit } from './apply-marks.ts';
import { asEntity } from '../text/escape-markdown.ts';
import { endOf, startOf } from '../../annotate/node-offset.ts';

/**
 * Fits Markdown to what an article may hold: subheadings from the second level on, none left out; bullets of other programs as
 * lists; brackets that link nothing, HTML and images as the text that they are.
 */
export function markdownBody(text: string, title: string): { title: string; body: string } {
  const root = parseStock(text);
  const [first, ...others] = root.children;
  const own = first?.type === 'heading' && (first.depth === 1 || title === '') ? toString(first) : '';
  const edits: MarkEdit[] = [];
  const cut = first?.type === 'heading' && own !== '' && (title === '' || own === title);
  if (cut) edits.push(replaceNode(first, ''));
  let level = 1;
  // Nothing is left to mend in a heading that is cut out.
  visit({ ...root, children: cut ? others : root.children }, (node) => {
    const { start, end } = offsets(node);
    const raw = text.slice(start, end);
    switch (node.type) {
      case 'heading':
        level = Math.min(Math.max(2, node.depth), level + 1);
        edits.push(...headingEdits(node, raw, start, level));
        break;
      case 'html':
        for (const { index } of raw.matchAll(/<|\n[ \t]+/g))
          edits.push(insert(start + index, raw[index] === '<' ? '\\' : ''));
        break;
      case 'image':
      case 'imageReference':
        edits.push({ start, end: start + 1, text: '' });
        break;
      case 'text':
        for (const { index } of raw.matchAll(/(?<!\\)(?:\\\\)*[[\]]|:(?=:*(?:claim|klaim)[ [{])/gi))
          edits.push(insert(start + index + (/^\\*/.exec(raw.slice(index))?.[0].length ?? 0), '\\'));
        edits.push(...bulletEdits(raw, start, text));
        break;
      default:
    }
  });
  return { title: own, body: applyMarks(text, edits).trim() };
}

/** A bullet becomes that of a list; one that may be something else stays as the sign that it is. */
function bulletEdits(raw: string, start: number, text: string): MarkEdit[] {
  return [...raw.matchAll(new RegExp(BULLET, 'g'))].flatMap(({ index }): MarkEdit[] => {
    const at = start + index;
    const item = listMark(text, at);
    if (item) return [{ start: at, end: at + item.bullet.length, text: item.mark }];
    return opensLine(text, at) ? [{ start: at, end: at + 1, text: asEntity(text.charAt(at)) }] : [];
  });
}

function headingEdits(node: Heading, raw: string, start: number, level: number): MarkEdit[] {
  const marks = '#'.repeat(level);
  const [own] = /^#+/.exec(raw) ?? [];
  if (own !== undefined) return [{ start, end: start + own.length, text: marks }];
  // An underlined heading: its line is made one with marks before it.
  const last = node.children.at(-1);
  const text = offsets(last ?? node).end;
  return [insert(start, `${marks} `), { start: text, end: start + raw.length, text: '' }];
}

function replaceNode(node: Nodes, text: string): MarkEdit {
  return { ...offsets(node), text };
}

function insert(at: number, text: string): MarkEdit {
  return { start: at, end: at, text };
}

function offsets(node: Nodes): { start: number; end: number } {
  return { start: startOf(node), end: endOf(node) };
}
