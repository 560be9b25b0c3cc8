import { FOLDERS, locate, type Folder } from '../annotate/parse-file.ts';
import type { Issue } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { isEntityKind } from '../schema/address.ts';
import { ENTITY_KINDS } from '../schema/entity.ts';
import { isSlug } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import { skeleton } from './check-duplicate-ids.ts';
import type { UrlsLock } from './urls-lock.ts';
import type { Succession } from './successors.ts';

/**
 * Every id that a file names has to be the id of an entity's file, of the kind that makes sense there; former ids are told elsewhere. What
 * was merged is of the kind of that which it turned out to be.
 */
export function checkReferences(
  { articles, entities, claims }: Units,
  paths: readonly string[],
  former: Succession,
  urls: UrlsLock = [],
): Issue[] {
  const folders = new Map<string, Folder>();
  /** Files whose names are no ids: that is told of the file, and not again of everything that names it. */
  const misnamed = new Set<string>();
  for (const path of paths) {
    const located = locate(path);
    if (located && (ENTITY_KINDS as readonly string[]).includes(FOLDERS[located.folder])) {
      if (isSlug(located.slug)) folders.set(located.slug, located.folder);
      else misnamed.add(skeleton(located.slug));
    }
  }
  const known = [...folders.keys()];
  const published = new Set(urls.flatMap(({ kind, id }) => (isEntityKind(kind) ? [id] : [])));
  const read = new Set<string>(entities.map(({ id }) => id));

  const named = [...articles, ...entities, ...claims]
    .flatMap(({ references }) => references)
    .filter(({ id }) => !former.has(id));
  // Whether it has a file is asked where merges are followed.
  const winners = entities.flatMap(({ mergedInto }) => mergedInto ?? []).filter(({ id }) => folders.has(id));
  return [...named, ...winners].flatMap(({ id, place, expected }): Issue[] => {
    const folder = folders.get(id);
    if (folder === undefined) {
      if (misnamed.has(skeleton(id))) return [];
      // One that was published is no slip for another that was.
      const meant = published.has(id) ? known.filter((one) => !published.has(one)) : known;
      return [{ code: 'entity-unknown', ...place, args: { id, ...didYouMean(id, meant) } }];
    }
    // What is wrong with a file of its own, its folder perhaps, is told there.
    if (expected === undefined || FOLDERS[folder] === expected || !read.has(id)) return [];
    const wanted = Object.keys(FOLDERS).find((name) => FOLDERS[name as Folder] === expected) ?? '';
    return [{ code: 'entity-wrong-kind', ...place, args: { id, actual: `${folder}/`, expected: `${wanted}/` } }];
  });
}
