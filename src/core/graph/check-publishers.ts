import type { Issue, Place } from '../issue/issue.ts';
import type { EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { Units } from './build-graph.ts';
import type { Succession } from './successors.ts';

/** A page has one publisher, whichever file names it: to others it is known by its address alone. */
export function checkPublishers({ articles, entities, claims }: Units, former: Succession): Issue[] {
  const names = new Map(
    entities.map(({ id, data }) => [id, new Set(data.names.map(({ text }) => text.toLowerCase()))]),
  );
  const first = new Map<string, { source: Source; place: Place }>();
  const placed = [
    ...articles.map(({ frontmatter, sourcePlaces }) => ({ sources: Object.values(frontmatter.sources), sourcePlaces })),
    ...entities.map(({ data, sourcePlaces }) => ({ sources: data.sources, sourcePlaces })),
    ...claims.map(({ data, sourcePlaces }) => ({
      sources: (data.outcomes ?? []).map(({ source }) => source),
      sourcePlaces,
    })),
  ];
  return placed
    .flatMap(({ sources, sourcePlaces }) => sources.map((source, index) => ({ source, place: sourcePlaces[index] })))
    .flatMap(({ source, place }): Issue[] => {
      if (!place) return [];
      const other = first.get(source.url);
      first.set(source.url, other ?? { source, place });
      if (!other || isSame(source, other.source)) return [];
      const args = {
        publisher: publisherOf(source),
        otherPublisher: publisherOf(other.source),
        other: `${other.place.file}:${other.place.line}:${other.place.column}`,
      };
      return [{ code: 'source-publishers-differ', ...place, args }];
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
