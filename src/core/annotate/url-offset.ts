import type { Definition, Link } from 'mdast';

/** Offset of the address of a link; of the link itself where the address is not written as it is read. */
export function urlOffset(node: Link | Definition, text: string): number {
  const start = node.position?.start.offset ?? 0;
  const label = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const at = text.indexOf(node.url, node.type === 'definition' ? start + (node.label?.length ?? 0) : (label ?? start));
  const isAutolink = node.type === 'link' && text[start] === '<';
  return isAutolink || at === -1 || at >= (node.position?.end.offset ?? 0) ? start : at;
}
