import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { TextEdit } from './entities-block.ts';
import { crosses, type Range, type TextBlock } from '../text/text-block.ts';

/** The edits that mark one thing, and the handles that they use. */
export interface Mark {
  edits: TextEdit[];
  handles: string[];
}

/** Puts a mention's marks around a stretch of a block. */
export function mentionEdits(source: string, block: TextBlock, range: Range, handle: string): TextEdit[] {
  const start = block.starts[range.start] ?? -1;
  const end = block.ends[range.end - 1] ?? -1;
  const raw = source.slice(start, end);
  // `[Kim]` may be read as another construct by what stands around it, and then needs its handle spelled out.
  const next = source.charAt(end);
  const alone = normalizeIdentifier(raw) === normalizeIdentifier(handle) && !/[\\&]/.test(raw) && !/[([:{]/.test(next);
  return [insert(start, '['), insert(end, alone ? ']' : `][${handle}]`)];
}

/** Whether a claim's marks can be put around a stretch: it breaks no other mark apart, and no person has made a claim of it. */
export function isMarkable(block: TextBlock, range: Range): boolean {
  if (!block.claimable || range.end <= range.start) return false;
  if (block.claims.some((claim) => claim.start < range.end && range.start < claim.end)) return false;
  return !block.nodes.some((node) => crosses(node, range)) && placeOf(block, range) !== undefined;
}

/** Puts a claim's marks around a stretch of a block. */
export function claimEdits(block: TextBlock, range: Range, attributes: string): TextEdit[] {
  const place = placeOf(block, range);
  return place ? [insert(place.start, ':claim['), insert(place.end, `]{${attributes}}`)] : [];
}

/** Where a stretch stands in the file, with the marks of what it begins and ends with. */
function placeOf(block: TextBlock, range: Range): Range | undefined {
  const first = block.nodes.find((node) => node.start === range.start && node.end <= range.end);
  const last = block.nodes.find((node) => node.end === range.end && node.start >= range.start);
  const start = first?.from ?? block.starts[range.start] ?? -1;
  const end = last?.to ?? block.ends[range.end - 1] ?? -1;
  return start === -1 || end === -1 ? undefined : { start, end };
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/**
 * Applies edits that do not overlap. Of several insertions at one place, those that close something come before those that open
 * something, and what was opened last is closed first.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const order = ({ text: mark }: TextEdit): number =>
    mark === '[' ? 3 : mark === ':claim[' ? 2 : mark.startsWith(']{') ? 1 : mark.startsWith(']') ? 0 : 4;
  const sorted = edits.toSorted((a, b) => a.start - b.start || order(a) - order(b));
  let made = '';
  let from = 0;
  for (const edit of sorted) {
    made += text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return made + text.slice(from);
}
