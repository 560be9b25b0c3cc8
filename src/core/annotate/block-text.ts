import type { Nodes, Parents, Root } from 'mdast';

/** A node and the stretch of its block's text that it covers. */
export interface Span {
  node: Nodes;
  start: number;
  end: number;
}

/** The text of one paragraph or heading as a reader sees it, and which node each part comes from. */
export interface BlockText {
  text: string;
  spans: Span[];
  /** The nodes that the block stands in, outermost first. */
  within: Parents[];
}

/** The text of every paragraph and heading of a document, in order. */
export function blockTexts(root: Root): BlockText[] {
  const blocks: BlockText[] = [];
  descend(root, [], blocks);
  return blocks;
}

function descend(node: Parents, within: Parents[], blocks: BlockText[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const block: BlockText = { text: '', spans: [], within };
    for (const child of node.children) append(child, block);
    blocks.push(block);
    return;
  }
  for (const child of node.children) {
    if ('children' in child) descend(child, [...within, node], blocks);
  }
}

function append(node: Nodes, block: BlockText): void {
  const start = block.text.length;
  if (node.type === 'text' || node.type === 'inlineCode') block.text += node.value.replace(/\s/g, ' ');
  else if (node.type === 'break') block.text += ' ';
  else if ('children' in node) for (const child of node.children) append(child, block);
  block.spans.push({ node, start, end: block.text.length });
}
