import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../issue/issue.ts';

/** A link that an author typed to an address on this site: whether it leads anywhere is known when all files are. */
export interface InternalLink {
  url: string;
  place: Place;
}

export function internalLinks(root: Root, placeOf: (offset: number) => Place): InternalLink[] {
  const links: InternalLink[] = [];
  visit(root, ['link', 'definition'], (node) => {
    if ('url' in node && /^[/#]/.test(node.url)) {
      links.push({ url: node.url, place: placeOf(node.position?.start.offset ?? 0) });
    }
  });
  return links;
}
