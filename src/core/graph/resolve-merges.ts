import type { ClaimUnit, LoggedOutcome } from '../annotate/parse-claim-file.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Placed } from '../annotate/placed.ts';
import type { RelationEntry } from '../schema/claim.ts';
import type { Units } from './build-graph.ts';
import { compareDates } from './order.ts';
import type { Successors } from './successors.ts';

/**
 * Joins what was merged: the file that says `merged-into` is no entity or claim any more, and what it knows counts for the one it
 * turned out to be (the names of an entity, and what it is not; the outcomes, relations, due date and analysis of a claim). Nothing is
 * copied from file to file, so that taking the line out again undoes all of it.
 */
export function resolveMerges(units: Units, { entities, claims }: Successors): Units {
  return {
    ...units,
    entities: join(units.entities, entities, withKnowledgeOf, (id, loser) => ({ ...loser, id })),
    claims: join(units.claims, claims, withFindingsOf, asFileOf),
  };
}

function join<Unit extends EntityUnit | ClaimUnit>(
  units: readonly Unit[],
  succession: ReadonlyMap<string, string>,
  add: (winner: Unit, loser: Unit) => Unit,
  adopt: (winner: Unit['id'], loser: Unit) => Unit,
): Unit[] {
  const joined = new Map<string, Unit>();
  for (const unit of units) if (!unit.mergedInto) joined.set(unit.id, unit);
  for (const loser of units) {
    if (loser.mergedInto === undefined) continue;
    const id = succession.get(loser.id) as Unit['id'] | undefined;
    if (id === undefined) continue;
    const winner = joined.get(id);
    joined.set(id, winner ? add(winner, loser) : adopt(id, loser));
  }
  return [...joined.values()];
}

/**
 * A label of the merged entity is one name more of its winner, which has its own label. Whom the merged one was not, its winner is not
 * either; that the two were not the same turned out to be wrong.
 */
function withKnowledgeOf(winner: EntityUnit, loser: EntityUnit): EntityUnit {
  const names = [...winner.names];
  for (const { entry, place } of loser.names) {
    if (names.some(({ entry: { text, lang } }) => text === entry.text && lang === entry.lang)) continue;
    names.push({ entry: entry.kind === 'label' ? { ...entry, kind: 'alias' } : entry, place });
  }
  const others = [...(winner.data.not ?? []), ...(loser.data.not ?? [])].filter(
    (id) => id !== winner.id && id !== loser.id,
  );
  return {
    ...winner,
    names,
    data: { ...winner.data, ...(others.length > 0 && { not: [...new Set(others)] }) },
  };
}

function withFindingsOf(winner: ClaimUnit, loser: ClaimUnit): ClaimUnit {
  const added = relationsApartFrom(winner.id, loser).filter(
    ({ entry }) => !winner.relations.some((one) => one.entry.type === entry.type && one.entry.claim === entry.claim),
  );
  const due = winner.due ?? loser.due;
  return {
    ...winner,
    ...(due && { due }),
    relations: [...winner.relations, ...added],
    outcomes: interleave(winner.outcomes, loser.outcomes),
    analysis: { ...winner.analysis, children: [...winner.analysis.children, ...loser.analysis.children] },
    internalLinks: [...winner.internalLinks, ...loser.internalLinks],
  };
}

/** A claim may have no file: that of the claim that was merged into it is then its own, but for the ids that one had. */
function asFileOf(winner: ClaimUnit['id'], loser: ClaimUnit): ClaimUnit {
  return { ...loser, id: winner, firstId: winner, was: [], relations: relationsApartFrom(winner, loser) };
}

/** How the two stood to each other is no relation any more: they are one. */
function relationsApartFrom(winner: string, { relations }: ClaimUnit): Placed<RelationEntry>[] {
  return relations.filter(({ entry }) => entry.claim !== winner);
}

/**
 * One log out of two, by date; of one day that of `a` has the last word. Each keeps its own order, so that a log that is out of order
 * is still reported.
 */
function interleave(a: readonly LoggedOutcome[], b: readonly LoggedOutcome[]): LoggedOutcome[] {
  const [first, ...others] = b;
  if (!first) return [...a];
  const later = a.findIndex(({ entry }) => compareDates(entry.date, first.entry.date) >= 0);
  if (later === -1) return [...a, ...b];
  return [...a.slice(0, later), first, ...interleave(a.slice(later), others)];
}
