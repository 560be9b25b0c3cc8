import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';

const BLOCK = /^(blockquote|div|h[1-6]|hr|li|ol|p|pre|ul)$/;

/** The texts of a tree that stand apart on the page, in order: each paragraph, heading and item of a list. */
export function textBlocks({ children }: Root | Element): string[] {
  const blocks: string[] = [];
  let line = '';
  for (const child of children) {
    if (child.type === 'element' && BLOCK.test(child.tagName)) {
      blocks.push(line, ...textBlocks(child));
      line = '';
    } else if (child.type === 'element' || child.type === 'text') {
      line += toString(child);
    }
  }
  return [...blocks, line].filter((text) => text.trim() !== '');
}
