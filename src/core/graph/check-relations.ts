import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { SYMMETRIC_RELATIONS, type RelationType } from '../schema/claim.ts';
import type { ClaimId } from '../schema/id.ts';
import { cycleText, findCycles } from './cycles.ts';

/** A relation as one file declares it. */
interface Declared {
  from: ClaimId;
  type: RelationType;
  to: ClaimId;
  place: Place;
}

/** Relations along which nothing may come back to itself. */
const ORDERED: readonly RelationType[] = ['refines', 'supersedes', 'retracts'];

/** Stands for and against the same claim: no claim can do both to another. */
const FOR: readonly RelationType[] = ['supports', 'refines'];
const AGAINST: readonly RelationType[] = ['contradicts', 'retracts'];

/** Checks that what claim files say of each other can all be true at once. */
export function checkRelations(files: readonly ClaimUnit[]): Issue[] {
  const declared = files.flatMap(({ id, relations }) =>
    relations.map(({ entry, place }): Declared => ({ from: id, type: entry.type, to: entry.claim, place })),
  );
  return [...checkSelf(declared), ...checkTwice(declared), ...checkOpposed(declared), ...checkCycles(declared)];
}

function checkSelf(declared: readonly Declared[]): Issue[] {
  return declared
    .filter(({ from, to }) => from === to)
    .map(({ from, place }) => ({ code: 'relation-self', ...place, args: { id: from } }));
}

function checkTwice(declared: readonly Declared[]): Issue[] {
  const seen = new Map<string, Place>();
  return declared.flatMap(({ from, type, to, place }): Issue[] => {
    const ends = SYMMETRIC_RELATIONS.includes(type) ? [from, to].sort() : [from, to];
    const key = [type, ...ends].join(' ');
    const other = seen.get(key);
    seen.set(key, other ?? place);
    if (!other) return [];
    return [{ code: 'relation-twice', ...place, args: { type, id: to, other: `${other.file}:${other.line}` } }];
  });
}

function checkOpposed(declared: readonly Declared[]): Issue[] {
  const pairs = Map.groupBy(declared, ({ from, to }) => [from, to].sort().join(' '));
  return [...pairs.values()].flatMap((found) => {
    const favourable = found.find(({ type }) => FOR.includes(type));
    const opposed = found.find(({ type }) => AGAINST.includes(type));
    if (!favourable || !opposed) return [];
    const { place } = opposed;
    const other = `${favourable.place.file}:${favourable.place.line}`;
    const args = { type: opposed.type, opposite: favourable.type, other };
    return [{ code: 'relation-opposed' as const, ...place, args }];
  });
}

function checkCycles(declared: readonly Declared[]): Issue[] {
  return ORDERED.flatMap((type) => {
    const edges = declared.filter((one) => one.type === type && one.from !== one.to);
    return findCycles(edges).map((cycle): Issue => ({
      code: 'relation-cycle',
      ...cycle[0].place,
      args: { type, cycle: cycleText(cycle) },
    }));
  });
}
