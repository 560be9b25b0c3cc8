import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Issue } from '../issue/issue.ts';

/**
 * A name that identifies may belong to one entity alone, unless the files say that the two are not the same: a reader who
 * searches for it, or a machine that proposes it, would otherwise get the wrong one.
 */
export function checkNames(entities: readonly EntityUnit[]): Issue[] {
  const owners = new Map<string, EntityUnit[]>();
  const issues: Issue[] = [];
  for (const entity of entities) {
    entity.data.names.forEach(({ text, kind }, index) => {
      if (kind === 'weak') return;
      const key = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
      const others = (owners.get(key) ?? []).filter((owner) => owner !== entity);
      owners.set(key, [...others, entity]);
      const owner = others.find((other) => !toldApart(other, entity));
      const place = entity.namePlaces[index];
      if (owner && place) {
        issues.push({ code: 'name-shared', ...place, args: { name: text, id: owner.id, other: owner.file } });
      }
    });
  }
  return issues;
}

function toldApart(a: EntityUnit, b: EntityUnit): boolean {
  return (a.data.not ?? []).includes(b.id) || (b.data.not ?? []).includes(a.id);
}
