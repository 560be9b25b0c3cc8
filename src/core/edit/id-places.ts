import type { ArticleUnit } from '../annotate/parse-article.ts';
import { relationTargets, type ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Reference } from '../annotate/reference.ts';
import type { Unit } from '../annotate/parse-file.ts';
import { isEntityKind } from '../schema/address.ts';
import type { Thing } from './thing.ts';

/** Every place where a file names things of this kind by their present id. `was` and tombstones name former ids, and stay. */
export function namesOf(kind: Thing['kind'], unit: Unit): Reference[] {
  if (unit.kind === 'tombstone') return [];
  if (isEntityKind(kind)) return [...unit.references, ...(unit.kind === 'entity' ? mergedInto(unit) : [])];
  if (kind === 'article') return unit.kind === 'article' && unit.originalReference ? [unit.originalReference] : [];
  return claimNames(unit);
}

function claimNames(unit: ArticleUnit | EntityUnit | ClaimUnit): Reference[] {
  if (unit.kind === 'entity') return [];
  if (unit.kind === 'article') {
    return [...unit.claimReferences, ...unit.claims.map(({ id, idPlace }) => ({ id, place: idPlace }))];
  }
  return [...relationTargets(unit), ...mergedInto(unit)];
}

function mergedInto({ mergedInto: winner }: EntityUnit | ClaimUnit): Reference[] {
  return winner ? [winner] : [];
}
