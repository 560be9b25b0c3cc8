import type { Root as HastRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Nodes, Parents, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { endOf, startOf } from './node-offset.ts';
import { visit } from './visit.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { isClaim } from './claim-syntax.ts';
import type { Annotation } from './collect-annotations.ts';
import { parseStock } from './parse-markdown.ts';
import { oneSpaced } from './few-words.ts';

/**
 * Proves that annotation lost and added nothing: the author's text without its annotation marks, read by a stock parser, must say
 * the same as the HTML we made, and as many links must come out as mentions went in.
 */
export function checkConservation(
  root: Root,
  hast: HastRoot,
  text: string,
  byNode: Map<Nodes, Annotation>,
  placeOf: (offset: number) => Place,
): Issue[] {
  const written = readersText(textWithoutMarks(root, text, byNode));
  const rendered = plain(hast);
  if (written === rendered && countLinks(hast) === countMentions(byNode)) return [];

  const differsAt = firstDifference(written, rendered);
  const place = placeOf(offsetOfWords(root, text, rendered.slice(0, differsAt)));
  const around = (whole: string): string => whole.slice(Math.max(0, differsAt - 12), differsAt + 12).trim();
  return [{ code: 'text-not-conserved', ...place, args: { rendered: around(rendered), written: around(written) } }];
}

/** What a reader gets to read of a text as a stock parser takes it, with white space as one space. */
export function readersText(text: string): string {
  return plain(toHast(parseStock(text)) as HastRoot);
}

/** The author's text with every annotation mark cut out. */
export function textWithoutMarks(root: Root, text: string, byNode: Map<Nodes, Annotation>): string {
  const cuts: [start: number, end: number][] = [];
  visit(root, (node) => {
    const start = startOf(node);
    const end = endOf(node);
    if (node.type === 'containerDirective' && isClaim(node)) {
      const { opening, closing } = node.data?.position ?? {};
      if (opening?.end.offset !== undefined) cuts.push([start, opening.end.offset]);
      if (closing?.start.offset !== undefined) cuts.push([closing.start.offset, end]);
    } else if (isClaim(node) || byNode.has(node)) {
      const { children } = node as Parents;
      cuts.push([start, children[0]?.position?.start.offset ?? end]);
      cuts.push([children.at(-1)?.position?.end.offset ?? end, end]);
    }
  });
  cuts.sort((a, b) => a[0] - b[0]);
  let kept = '';
  let from = 0;
  for (const [start, end] of cuts) {
    kept += text.slice(from, start);
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}

function plain(hast: HastRoot): string {
  return oneSpaced(toString(hast));
}

function countMentions(byNode: Map<Nodes, Annotation>): number {
  return [...byNode.values()].filter(({ kind }) => kind === 'mention').length;
}

function countLinks(hast: HastRoot): number {
  let count = 0;
  visit(hast, 'element', (node) => {
    if (node.tagName === 'a' && node.properties['dataEntity'] !== undefined) count++;
  });
  return count;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

/** Offset in the file of what stands after the words `before`. White space, which the two texts may differ in, is not counted. */
function offsetOfWords(root: Root, text: string, before: string): number {
  const wanted = before.replace(/\s/g, '').length;
  let seen = 0;
  let offset = 0;
  visit(root, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return;
    const { start, end } = node.position ?? {};
    if (seen <= wanted && start?.offset !== undefined) {
      const letters = [...text.slice(start.offset, end?.offset).matchAll(/\S/g)];
      offset = start.offset + (letters[wanted - seen]?.index ?? 0);
    }
    seen += node.value.replace(/\s/g, '').length;
  });
  return offset;
}
