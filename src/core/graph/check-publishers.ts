import type { Placed } from '../annotate/placed.ts';
import type { Issue } from '../issue/issue.ts';
import type { EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { Units } from './build-graph.ts';
import type { Succession } from './successors.ts';

/** A page has one publisher, whichever file names it: to others it is known by its address alone. */
export function checkPublishers({ articles, entities, claims }: Units, former: Succession): Issue[] {
  const names = new Map(
    entities.map((entity) => [entity.id, new Set(entity.names.map(({ entry }) => entry.text.toLowerCase()))]),
  );
  const first = new Map<string, Placed<Source>>();
  const sources = [
    ...articles.flatMap((article) => article.sources),
    ...entities.flatMap((entity) => entity.sources),
    ...claims.flatMap(({ outcomes }) =>
      outcomes.map(({ entry, sourcePlace }) => ({ entry: entry.source, place: sourcePlace })),
    ),
  ];
  return sources.flatMap((source): Issue[] => {
    const other = first.get(source.entry.url);
    if (!other) first.set(source.entry.url, source);
    if (!other || isSame(source.entry, other.entry)) return [];
    const args = {
      publisher: publisherOf(source.entry),
      otherPublisher: publisherOf(other.entry),
      other: `${other.place.file}:${other.place.line}:${other.place.column}`,
    };
    return [{ code: 'source-publishers-differ', ...source.place, args }];
  });

  function isSame(a: Source, b: Source): boolean {
    const [one, another] = [publisherOf(a), publisherOf(b)];
    return one.toLowerCase() === another.toLowerCase() || isNamed(a.by, another) || isNamed(b.by, one);
  }

  function isNamed(by: EntityId | undefined, name: string): boolean {
    return by !== undefined && names.get((former.get(by) ?? by) as EntityId)?.has(name.toLowerCase()) === true;
  }

  function publisherOf({ by, publisher = '' }: Source): string {
    return by === undefined ? publisher : (former.get(by) ?? by);
  }
}
