import { mergeThings } from '../core/edit/merge-things.ts';
import { renameThing } from '../core/edit/rename-thing.ts';
import { isRefusal } from '../core/edit/thing.ts';
import type { SiteContext } from '../read/compile-content.ts';
import { changeContent, type ChangeResult } from './change-content.ts';

/** Gives what an editor names another id, in a whole content folder. */
export function renameContent(dir: string, site: SiteContext, from: string, to: string): Promise<ChangeResult> {
  return changeContent(dir, site, (files, graph, find, isPublished) => {
    const thing = find(from);
    return isRefusal(thing) ? thing : renameThing(files, graph, site.paths, thing, to, isPublished(thing));
  });
}

/** Joins two things that an editor names, in a whole content folder; the second one’s id stays. */
export function mergeContent(dir: string, site: SiteContext, from: string, into: string): Promise<ChangeResult> {
  return changeContent(dir, site, (files, graph, find, isPublished) => {
    const loser = find(from);
    const winner = find(into);
    if (isRefusal(loser)) return loser;
    return isRefusal(winner) ? winner : mergeThings(files, graph, site.paths, loser, winner, isPublished(loser));
  });
}
