import type { ClaimNode } from './claim-syntax.ts';
import { endOf, startOf } from './node-offset.ts';

/** Offset at which the value of an attribute stands; of the attribute, or else of the claim, where it has none. */
export function valueOffset(node: ClaimNode, name: string, text: string): number {
  const position = node.data?.position?.attributes?.[name];
  const start = position?.start.offset;
  if (start === undefined) return startOf(node);
  const raw = text.slice(start, position?.end.offset);
  return start + (/^(#|[^=]*=\s*["']?)/.exec(raw)?.[0].length ?? 0);
}

/**
 * Offsets of attributes that a later one of the same name has taken the place of. The parser keeps the last alone; what stands
 * between the braces and belongs to no attribute it knows of is one that was lost.
 */
export function lostAttributes(node: ClaimNode, text: string): number[] {
  const ranges = Object.values(node.data?.position?.attributes ?? {})
    .map((position) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const)
    .sort(([a], [b]) => a - b);
  const last = ranges.at(-1);
  if (!last) return [];
  const label = node.type === 'textDirective' ? node.children.at(-1)?.position?.end.offset : undefined;
  let from = text.indexOf('{', label ?? node.position?.start.offset) + 1;
  const lost: number[] = [];
  for (const [start, end] of ranges) {
    const between = text.slice(from, start);
    // Quote marks of a block stand between attributes that are on several lines.
    const found = /[^\s>]/.exec(between);
    if (found) lost.push(from + found.index);
    from = end;
  }
  return lost;
}

/** True for a claim in a line whose braces stand behind it as text: something in them, or a space before them, is wrong. */
export function hasStrayBraces(node: ClaimNode, text: string): boolean {
  if (node.type !== 'textDirective') return false;
  const end = endOf(node);
  return text[end - 1] !== '}' && /^ ?\{/.test(text.slice(end, end + 2));
}

/** True for a claim in a line whose bracket is never closed: its words and its braces stand behind it as text. */
export function hasOpenBracket(node: ClaimNode, text: string): boolean {
  const end = endOf(node);
  return node.type === 'textDirective' && text[end] === '[' && !/[\]}]/.test(text[end - 1] ?? '');
}
