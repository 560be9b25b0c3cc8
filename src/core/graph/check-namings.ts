import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';
import { nameKey } from './name-key.ts';
import type { Succession } from './successors.ts';

/**
 * Words that are a name of one entity, and none of the entity that their handle leads to, lead readers to somebody else’s page. A weak
 * name tells nobody apart, so it counts only for the one that is led to. Each handle is told once, where such words stand first.
 *
 * @param entities what was merged joined already
 * @param former ids that entities had before
 */
export function checkNamings(
  articles: readonly ArticleUnit[],
  entities: readonly EntityUnit[],
  former: Succession,
): Issue[] {
  const names = new Map<string, ReadonlySet<string>>();
  const owners = new Map<string, string>();
  for (const { id, names: own } of entities) {
    names.set(id, new Set(own.map(({ entry }) => nameKey(entry.text))));
    for (const { entry } of own) if (entry.kind !== 'weak') owners.set(nameKey(entry.text), id);
  }
  return articles.flatMap(({ namings }) => {
    const issues = new Map<string, Issue>();
    for (const { handle, entity, words, place } of namings) {
      const id = former.get(entity) ?? entity;
      const key = nameKey(words);
      const other = owners.get(key);
      if (other === undefined || other === id || issues.has(handle) || names.get(id)?.has(key) !== false) continue;
      issues.set(handle, { code: 'handle-wrong-entity', ...place, args: { words, handle, id, other } });
    }
    return [...issues.values()];
  });
}
