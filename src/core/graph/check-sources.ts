import type { Placed } from '../annotate/placed.ts';
import type { Issue } from '../issue/issue.ts';
import type { EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import { primaryLanguage } from '../schema/text.ts';
import type { Units } from './build-graph.ts';
import type { Succession } from './successors.ts';

/** A page has one publisher and one language, whichever file names it: to others it is known by its address alone. */
export function checkSources({ articles, entities, claims }: Units, former: Succession): Issue[] {
  const names = new Map(
    entities.map((entity) => [entity.id, new Set(entity.names.map(({ entry }) => entry.text.toLowerCase()))]),
  );
  const sources = [
    ...articles.flatMap((article) => article.sources),
    ...entities.flatMap((entity) => entity.sources),
    ...claims.flatMap(({ outcomes }) =>
      outcomes.map(({ entry, sourcePlace }) => ({ entry: entry.source, place: sourcePlace })),
    ),
  ];
  return [...publishersThatDiffer(), ...languagesThatDiffer()];

  function publishersThatDiffer(): Issue[] {
    return withFirst(sources).flatMap(([{ entry, place }, first]): Issue[] => {
      if (isSamePublisher(entry, first.entry)) return [];
      const args = { publisher: publisherOf(entry), otherPublisher: publisherOf(first.entry), other: placeOf(first) };
      return [{ code: 'source-publishers-differ', ...place, args }];
    });
  }

  function languagesThatDiffer(): Issue[] {
    const known = sources.filter(({ entry }) => entry.lang !== undefined);
    return withFirst(known).flatMap(([{ entry, place }, first]): Issue[] => {
      const { lang = '' } = entry;
      const { lang: otherLang = '' } = first.entry;
      if (primaryLanguage(lang) === primaryLanguage(otherLang)) return [];
      return [{ code: 'source-languages-differ', ...place, args: { lang, otherLang, other: placeOf(first) } }];
    });
  }

  function isSamePublisher(a: Source, b: Source): boolean {
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

/** Each source but the first of a page, with that first. */
function withFirst(sources: readonly Placed<Source>[]): [source: Placed<Source>, first: Placed<Source>][] {
  return [...Map.groupBy(sources, ({ entry }) => entry.url).values()].flatMap(([first, ...others]) =>
    first ? others.map((other): [Placed<Source>, Placed<Source>] => [other, first]) : [],
  );
}

function placeOf({ place }: Placed<Source>): string {
  return `${place.file}:${place.line}:${place.column}`;
}
