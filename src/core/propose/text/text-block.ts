import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockTexts, type BlockText } from '../../annotate/block-text.ts';
import { isClaim } from '../../annotate/claim-syntax.ts';
import type { Handles } from '../../annotate/handle.ts';
import type { EntityId } from '../../schema/id.ts';
import { alignText } from './align-text.ts';
import { endOf, startOf } from '../../annotate/node-offset.ts';

/** A stretch of a block's text. */
export interface Range {
  start: number;
  end: number;
}

/** A stretch of a block's text that names an entity. */
export interface NameRange extends Range {
  entity: EntityId;
}

/** A paragraph, as a reader sees it, and what each character of it is in the file. */
export interface TextBlock {
  text: string;
  /** Whether it may get claims: not where it stands in a block claim. */
  claimable: boolean;
  /** Offset in the file of each character that is plain text, and may be marked; -1 elsewhere. */
  starts: number[];
  ends: number[];
  /** The inline nodes other than plain text, outermost first, with where they stand in the file. */
  nodes: (Range & { from: number; to: number })[];
  mentions: NameRange[];
  claims: Range[];
}

/** The paragraphs of a parsed article. Headings are left out: what they name is named in the text below them. */
export function textBlocks(root: Root, source: string, handles: Handles): TextBlock[] {
  const headings = new Set<Nodes>();
  visit(root, 'heading', (node) => {
    for (const child of node.children) headings.add(child);
  });
  return blockTexts(root)
    .filter(({ spans }) => spans.length > 0 && !spans.some(({ node }) => headings.has(node)))
    .filter(({ spans }) => (spans.at(-1)?.node.position?.start.offset ?? 0) < source.length)
    .map((block) => readBlock(block, source, handles));
}

function readBlock({ text, spans, within }: BlockText, source: string, handles: Handles): TextBlock {
  const block: TextBlock = {
    text,
    claimable: !within.some((parent) => isClaim(parent)),
    starts: new Array<number>(text.length).fill(-1),
    ends: new Array<number>(text.length).fill(-1),
    nodes: [],
    mentions: [],
    claims: [],
  };
  for (const { node, start, end } of spans) {
    const from = startOf(node);
    const to = endOf(node);
    if (node.type === 'text') {
      const aligned = alignText(source.slice(from, to), node.value);
      aligned?.starts.forEach((one, index) => (block.starts[start + index] = from + one));
      aligned?.ends.forEach((one, index) => (block.ends[start + index] = from + one));
      continue;
    }
    block.nodes.push({ start, end, from, to });
    if (isClaim(node)) block.claims.push({ start, end });
    if (node.type === 'linkReference') {
      const target = handles.get(node.identifier);
      if (target?.section === 'entities' && 'id' in target.use)
        block.mentions.push({ start, end, entity: target.use.id });
    }
    if (!isTransparent(node)) protect(block, start, end);
  }
  block.nodes.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const range of untouchable(block, source)) protect(block, range.start, range.end);
  return block;
}

/** Nodes whose text may be marked as text outside of them may. */
function isTransparent(node: Nodes): node is Parents {
  return node.type === 'emphasis' || node.type === 'strong' || isClaim(node);
}

function protect(block: TextBlock, start: number, end: number): void {
  block.starts.fill(-1, start, end);
  block.ends.fill(-1, start, end);
}

/** Brackets that the author typed (a mention still without its handle), and addresses. */
function untouchable({ text, starts }: TextBlock, source: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(/\[[^[\]]*\](?:\[[^[\]]*\])?/g)) {
    const at = starts[match.index] ?? -1;
    if (at !== -1 && source[at] === '[') ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(/(?:https?:\/\/|www\.)\S+|\S*@\S+|#[\p{L}\d_]+/gu))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  return ranges;
}

/** Whether all of a stretch is plain text of one piece, so that marks can be put around it. */
export function isPlain({ starts, nodes }: TextBlock, { start, end }: Range): boolean {
  for (let index = start; index < end; index++) if ((starts[index] ?? -1) === -1) return false;
  return !nodes.some((node) => crosses(node, { start, end }));
}

/** Whether two stretches have a character in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two stretches overlap without one holding the other. */
export function crosses(a: Range, b: Range): boolean {
  if (!overlaps(a, b)) return false;
  return !(a.start <= b.start && b.end <= a.end) && !(b.start <= a.start && a.end <= b.end);
}
