import type { Definition, Link } from 'mdast';
import { endOf, startOf } from './node-offset.ts';

/** Offset of the address of a link; of the link itself where the address is not written as it is read. */
export function urlOffset(node: Link | Definition, text: string): number {
  const start = startOf(node);
  const label = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const at = text.indexOf(node.url, node.type === 'definition' ? start + (node.label?.length ?? 0) : (label ?? start));
  const isAutolink = node.type === 'link' && text[start] === '<';
  return isAutolink || at === -1 || at >= endOf(node) ? start : at;
}
