import type { Graph } from '../graph/graph.ts';
import type { UrlsLock } from '../graph/urls-lock.ts';
import { addressText } from '../schema/address.ts';
import type { ArticleId } from '../schema/id.ts';
import { shareIds, type Thing } from './thing.ts';

/** True if a thing had its id when it was published. Where no record is kept, anything may have been. */
export function isPublished(thing: Thing, lock: UrlsLock | undefined): boolean {
  return lock === undefined || lock.some(({ kind, id }) => id === thing.id && isOfKind(kind, thing));
}

function isOfKind(kind: UrlsLock[number]['kind'], thing: Thing): boolean {
  return kind !== 'page' && kind !== 'story' && kind !== 'story-map' && shareIds(kind, thing.kind);
}

/**
 * The addresses on record, and those that a change of ids made of them: what was not published before is not published by it. No
 * claim is put into a text by such a change or taken out, so that each keeps its place among the others.
 */
export function movedAddresses(before: Graph, after: Graph, lock: UrlsLock): Set<string> {
  const recorded = new Set(lock.map(addressText));
  const movedTo = new Map(after.former.moved.map(({ from, to }) => [addressText(from), to]));
  const moved = [...recorded].flatMap((text) => movedTo.get(text) ?? []).map(addressText);
  const anchors = [...before.articles.values()].flatMap(({ id, occurrences }) => {
    const page = after.articles.get((movedTo.get(addressText({ kind: 'article', id }))?.id ?? id) as ArticleId);
    return occurrences.flatMap(({ anchor }, index) => {
      const now = page?.occurrences[index];
      const isRecorded = recorded.has(addressText({ kind: 'article', id, anchor }));
      return page && now && isRecorded ? [addressText({ kind: 'article', id: page.id, anchor: now.anchor })] : [];
    });
  });
  return new Set([...recorded, ...moved, ...anchors]);
}
