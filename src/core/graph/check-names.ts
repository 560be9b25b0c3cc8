import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';
import { nameKey } from './name-key.ts';

/**
 * A name that identifies may belong to one entity alone, unless the files say that the two are not the same: a reader who
 * searches for it, or a machine that proposes it, would otherwise get the wrong one. Two that share several are told once.
 */
export function checkNames(entities: readonly EntityUnit[]): Issue[] {
  const owners = new Map<string, EntityUnit[]>();
  const issues = new Map<string, Issue>();
  for (const entity of entities) {
    for (const { entry, place } of entity.names) {
      const { text, kind } = entry;
      if (kind === 'weak') continue;
      const key = nameKey(text);
      const others = (owners.get(key) ?? []).filter((owner) => owner !== entity);
      owners.set(key, [...others, entity]);
      const owner = others.find((other) => !toldApart(other, entity));
      if (owner) {
        const pair = `${entity.id} ${owner.id}`;
        const args = { name: text, count: '0', id: owner.id, other: owner.file };
        // A name may stand in another file: that of what was merged.
        const first: Issue = issues.get(pair) ?? { code: 'name-shared', ...place, args };
        const count = String(Number(first.args['count']) + 1);
        issues.set(pair, { ...first, args: { ...first.args, count } });
      }
    }
  }
  return [...issues.values()];
}

function toldApart(a: EntityUnit, b: EntityUnit): boolean {
  return (a.data.not ?? []).includes(b.id) || (b.data.not ?? []).includes(a.id);
}
