import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { ClaimFile, OutcomeEntry, RelationEntry } from '../schema/claim.ts';
import type { ClaimId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import { compareDates } from './order.ts';
import { placed, type Placed } from './placed.ts';
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
  const names = [...winner.data.names];
  const namePlaces = [...winner.namePlaces];
  loser.data.names.forEach((name, index) => {
    const place = loser.namePlaces[index];
    if (!place || names.some(({ text, lang }) => text === name.text && lang === name.lang)) return;
    names.push(name.kind === 'label' ? { ...name, kind: 'alias' } : name);
    namePlaces.push(place);
  });
  const others = [...(winner.data.not ?? []), ...(loser.data.not ?? [])].filter(
    (id) => id !== winner.id && id !== loser.id,
  );
  return {
    ...winner,
    data: { ...winner.data, names, ...(others.length > 0 && { not: [...new Set(others)] }) },
    namePlaces,
  };
}

function withFindingsOf(winner: ClaimUnit, loser: ClaimUnit): ClaimUnit {
  const outcomes = interleave(outcomesIn(winner), outcomesIn(loser));
  const known = placed(winner.data.relations, winner.relationPlaces);
  const added = relationsApartFrom(winner.id, loser).filter(
    ({ entry }) => !known.some((one) => one.entry.type === entry.type && one.entry.claim === entry.claim),
  );
  const dated = winner.data.due === undefined ? loser : winner;
  return withRelations(
    {
      ...winner,
      data: {
        ...winner.data,
        ...(dated.data.due !== undefined && { due: dated.data.due }),
        outcomes: outcomes.map(({ entry }) => entry),
      },
      outcomePlaces: outcomes.map(({ place }) => place),
      outcomesOf: outcomes.map(({ of }) => of),
      ...(dated.duePlace && { duePlace: dated.duePlace }),
      analysis: { ...winner.analysis, children: [...winner.analysis.children, ...loser.analysis.children] },
      internalLinks: [...winner.internalLinks, ...loser.internalLinks],
    },
    [...known, ...added],
  );
}

/** A claim may have no file: that of the claim that was merged into it is then its own, but for the ids that one had. */
function asFileOf(winner: ClaimUnit['id'], loser: ClaimUnit): ClaimUnit {
  return withRelations(
    { ...loser, id: winner, data: withoutWas(loser.data), was: [] },
    relationsApartFrom(winner, loser),
  );
}

function withoutWas({ was: _, ...data }: ClaimFile): ClaimFile {
  return data;
}

/** How the two stood to each other is no relation any more: they are one. */
function relationsApartFrom(winner: string, { data, relationPlaces }: ClaimUnit): Placed<RelationEntry>[] {
  return placed(data.relations, relationPlaces).filter(({ entry }) => entry.claim !== winner);
}

function withRelations(unit: ClaimUnit, relations: readonly Placed<RelationEntry>[]): ClaimUnit {
  return {
    ...unit,
    data: { ...unit.data, relations: relations.map(({ entry }) => entry) },
    relationPlaces: relations.map(({ place }) => place),
  };
}

interface PlacedOutcome extends Placed<OutcomeEntry> {
  of: ClaimId;
}

function outcomesIn({ data, outcomePlaces, outcomesOf }: ClaimUnit): PlacedOutcome[] {
  return placed(data.outcomes, outcomePlaces).flatMap((one, index) => {
    const of = outcomesOf[index];
    return of === undefined ? [] : [{ ...one, of }];
  });
}

/**
 * One log out of two, by date; of one day that of `a` has the last word. Each keeps its own order, so that a log that is out of order
 * is still reported.
 */
function interleave(a: readonly PlacedOutcome[], b: readonly PlacedOutcome[]): PlacedOutcome[] {
  const [first, ...others] = b;
  if (!first) return [...a];
  const later = a.findIndex(({ entry }) => compareDates(entry.date, first.entry.date) >= 0);
  if (later === -1) return [...a, ...b];
  return [...a.slice(0, later), first, ...interleave(a.slice(later), others)];
}
