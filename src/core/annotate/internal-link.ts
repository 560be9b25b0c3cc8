import type { Root } from 'mdast';
import { visit } from './visit.ts';
import type { Place } from '../issue/issue.ts';
import { urlOffset } from './url-offset.ts';

/** A link that an author typed to an address on this site: whether it leads anywhere is known when all files are. */
export interface InternalLink {
  url: string;
  place: Place;
}

export function internalLinks(root: Root, text: string, placeOf: (offset: number) => Place): InternalLink[] {
  const links: InternalLink[] = [];
  visit(root, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && /^[/#]/.test(node.url)) {
      links.push({ url: node.url, place: placeOf(urlOffset(node, text)) });
    }
  });
  return links;
}
