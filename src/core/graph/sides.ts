import type { Claim, Occurrence, Things } from './graph.ts';
import type { EntityId } from '../schema/id.ts';
import { isPutForward } from './put-forward.ts';

/** Who stands where on a claim. */
export interface Sides {
  /** Occurrences that put it forward, however firmly. */
  forward: Occurrence[];
  /** Occurrences that deny it, and what claims that contradict it say. */
  against: Occurrence[];
  /** Occurrences that ask about it, and so stand on neither side. */
  asked: Occurrence[];
}

/**
 * Divides what is reported of a claim, and of the claims that contradict it, by where it stands. A claim that is itself only denied has
 * its denial on the side `against`, and what contradicts that denial is what puts it forward. Of one that is only asked about, there is no
 * denial: what contradicts it stands against it. Nobody contradicts himself: where one denies a claim, and puts forward what contradicts
 * it, the two propositions are what cannot both be true, and whoever says the second stands against the first.
 */
export function sidesOf(
  { occurrences, relations }: Pick<Claim, 'occurrences' | 'relations'>,
  { claims }: Pick<Things, 'claims'>,
): Sides {
  const { forward, denied, asked } = byStance(occurrences);
  const opposing = relations
    .filter(({ type }) => type === 'contradicts')
    .map(({ claim }) => byStance(claims.get(claim)?.occurrences ?? []));
  if (forward.length > 0 || denied.length === 0) {
    const others = opposing.flatMap((other) => {
      if (other.forward.length > 0) return other.forward;
      return haveSpeaker(other.denied, forward) ? [] : other.denied;
    });
    return { forward, against: [...denied, ...others], asked };
  }
  const said = opposing.map((other) => other.forward);
  const { own = [], others = [] } = Object.groupBy(said, (one) => (haveSpeaker(one, denied) ? 'own' : 'others'));
  return { forward: others.flat(), against: [...denied, ...own.flat()], asked };
}

function byStance(occurrences: readonly Occurrence[]): {
  forward: Occurrence[];
  denied: Occurrence[];
  asked: Occurrence[];
} {
  return {
    forward: occurrences.filter(isPutForward),
    denied: occurrences.filter(({ how }) => how === 'denied'),
    asked: occurrences.filter(({ how }) => how === 'asked'),
  };
}

/** True where somebody with a name speaks in both. */
function haveSpeaker(some: readonly Occurrence[], others: readonly Occurrence[]): boolean {
  return new Set(some.flatMap(speakersOf)).intersection(new Set(others.flatMap(speakersOf))).size > 0;
}

/** Who said it, where that is somebody with a name. */
function speakersOf({ chain: [first] }: Occurrence): EntityId[] {
  return 'entity' in first ? [first.entity] : [];
}
