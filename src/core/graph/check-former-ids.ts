import { relationTargets } from '../annotate/parse-claim-file.ts';
import type { Reference } from '../annotate/reference.ts';
import type { Issue } from '../issue/issue.ts';
import type { Units } from './build-graph.ts';
import type { Succession, Successors } from './successors.ts';

/** Content names everything by its present id: a former one is an error, which says the present one. */
export function checkFormerIds({ articles, entities, claims }: Units, successors: Successors): Issue[] {
  return [
    ...[...articles, ...entities, ...claims].flatMap(({ references }) => formerAmong(references, successors.entities)),
    ...articles.flatMap((article) => [
      ...formerAmong(article.originalReference ? [article.originalReference] : [], successors.articles),
      ...formerAmong(article.claimReferences, successors.claims),
      ...formerAmong(
        article.claims.map(({ id, idPlace }) => ({ id, place: idPlace })),
        successors.claims,
      ),
      ...checkFormerPlaces(article),
    ]),
    ...claims.flatMap((file) => formerAmong(relationTargets(file), successors.claims)),
  ];
}

function formerAmong(references: readonly Reference[], succession: Succession): Issue[] {
  return references.flatMap(({ id, place }): Issue[] => {
    const now = succession.get(id);
    return now === undefined ? [] : [{ code: 'id-former', ...place, args: { id, now } }];
  });
}

/** `was` in a claim's braces: that claim stands nowhere else in the article, and only one place took it over. */
function checkFormerPlaces({ claims }: Units['articles'][number]): Issue[] {
  const heirs = new Map<string, (typeof claims)[number]>();
  return claims.flatMap((span): Issue[] => {
    const { was } = span;
    if (!was) return [];
    const heir = heirs.get(was.id);
    heirs.set(was.id, heir ?? span);
    if (heir) return [{ code: 'was-twice', ...was.place, args: { id: was.id, other: heir.id } }];
    if (!claims.some(({ id }) => id === was.id)) return [];
    return [{ code: 'was-living', ...was.place, args: { id: was.id } }];
  });
}
