import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { crosses, type Range, type TextBlock } from '../text/text-block.ts';
import type { MarkEdit } from './apply-marks.ts';

/** The edits that mark one thing, and the handles that they use. */
export interface Mark {
  edits: MarkEdit[];
  handles: string[];
}

/** Puts a mention's marks around a stretch of a block. */
export function mentionEdits(source: string, block: TextBlock, range: Range, handle: string): MarkEdit[] {
  const start = block.starts[range.start] ?? -1;
  const end = block.ends[range.end - 1] ?? -1;
  const raw = source.slice(start, end);
  // `[Kim]` may be read as another construct by what stands around it, and then needs its handle spelled out.
  const next = source.charAt(end);
  const alone = normalizeIdentifier(raw) === normalizeIdentifier(handle) && !/[\\&]/.test(raw) && !/[([:{]/.test(next);
  return [insert('mention-start', start, '['), insert('mention-end', end, alone ? ']' : `][${handle}]`)];
}

/** Whether a claim's marks can be put around a stretch: it breaks no other mark apart. */
export function isMarkable(block: TextBlock, range: Range): boolean {
  if (range.end <= range.start) return false;
  return !block.nodes.some((node) => crosses(node, range)) && placeOf(block, range) !== undefined;
}

/** Puts a claim's marks around a stretch of a block. */
export function claimEdits(block: TextBlock, range: Range, attributes: string): MarkEdit[] {
  const place = placeOf(block, range);
  return place
    ? [insert('claim-start', place.start, ':claim['), insert('claim-end', place.end, `]{${attributes}}`)]
    : [];
}

/** Where a stretch stands in the file, with the marks of what it begins and ends with. */
function placeOf(block: TextBlock, range: Range): Range | undefined {
  const first = block.nodes.find((node) => node.start === range.start && node.end <= range.end);
  const last = block.nodes.find((node) => node.end === range.end && node.start >= range.start);
  const start = first?.from ?? block.starts[range.start] ?? -1;
  const end = last?.to ?? block.ends[range.end - 1] ?? -1;
  return start === -1 || end === -1 ? undefined : { start, end };
}

function insert(side: NonNullable<MarkEdit['side']>, at: number, text: string): MarkEdit {
  return { start: at, end: at, text, side };
}
