import type { Things } from '../graph/graph.ts';
import type { Paths } from '../paths.ts';
import { folderOf, thingsIn, type Thing } from './thing.ts';

/** The content file that a page is made from, by the page's address; undefined for lists and other pages that many files make. */
export function fileOfPage(address: string, things: Things, paths: Paths): string | undefined {
  const thing = thingsIn(things).find((one) => address.startsWith(pageOf(one, paths)));
  return thing && `${folderOf(thing)}/${thing.id}.md`;
}

function pageOf({ kind, id }: Thing, paths: Paths): string {
  if (kind === 'article') return paths.article(id);
  return kind === 'claim' ? paths.claim(id) : paths.entity(kind, id);
}
