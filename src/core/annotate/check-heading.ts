import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Issue, Place } from '../issue/issue.ts';
import { shorten } from './few-words.ts';

/** The line of marks that makes a heading of the text right above it. */
const UNDERLINE = /\n[\s>]*(?<mark>-+|=+)[ \t]*$/;

/**
 * What is wrong with a heading, if anything. A text is made one by a line below it only by mistake: what was meant is a dividing line.
 *
 * @param level that of the heading before it; the title of the article is of level 1
 */
export function headingIssues(
  node: Heading,
  text: string,
  level: number,
  at: (node: Heading, shift?: number) => Place,
): Issue[] {
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  const mark = UNDERLINE.exec(source)?.groups?.['mark'];
  if (mark !== undefined) {
    const place = at(node, source.trimEnd().length - mark.length);
    return [{ code: 'heading-underlined', ...place, args: { mark: shorten(mark) } }];
  }
  if (toString(node).trim() === '') return [{ code: 'heading-empty', ...at(node), args: {} }];
  if (node.depth > 1 && node.depth <= level + 1) return [];
  return [{ code: 'heading-order', ...at(node), args: { level: String(node.depth) } }];
}
