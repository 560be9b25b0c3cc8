import type { Element, Nodes } from 'hast';

/** Elements that begin a line of their own, so that the words before and after them never touch. */
const BLOCKS =
  /^(address|article|aside|blockquote|body|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul|br)$/;

/** The words under `node` as a page without style shows them, each run of white space as one space. */
export function visibleText(node: Nodes, isLeftOut: (element: Element) => boolean = () => false): string {
  return collect(node, isLeftOut).replace(/\s+/g, ' ').trim();
}

/** The same with the white space at its ends, which keeps it apart from what stands beside it in a line. */
export function visibleTextWithEnds(node: Nodes): string {
  return collect(node, () => false);
}

function collect(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isLeftOut(node)) return '';
  if (!('children' in node)) return '';
  const text = node.children.map((child) => collect(child, isLeftOut)).join('');
  return node.type === 'element' && BLOCKS.test(node.tagName) ? ` ${text} ` : text;
}
