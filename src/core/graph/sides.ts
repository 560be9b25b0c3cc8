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
 * denial: what contradicts it stands against it. Nobody contradicts himself: who denies a claim, and puts forward what contradicts it,
 * stands on one side.
 */
export function sidesOf(
  { occurrences, relations }: Pick<Claim, 'occurrences' | 'relations'>,
  { claims }: Pick<Things, 'claims'>,
): Sides {
  const denied = occurrences.filter(({ how }) => how === 'denied');
  const asked = occurrences.filter(({ how }) => how === 'asked');
  const forward = occurrences.filter(isPutForward);
  const opposing = relations
    .filter(({ type }) => type === 'contradicts')
    .flatMap(({ claim }) => contentOf(claims.get(claim)?.occurrences ?? []));
  const deniers = speakersOf(denied);
  const speakers = speakersOf(forward);
  if (forward.length > 0 || denied.length === 0) {
    const others = opposing.filter((one) => one.how !== 'denied' || !speakers.has(speakerOf(one)));
    return { forward, against: [...denied, ...others], asked };
  }
  const { own = [], others = [] } = Object.groupBy(opposing.filter(isPutForward), (one) =>
    deniers.has(speakerOf(one)) ? 'own' : 'others',
  );
  return { forward: others, against: [...denied, ...own], asked };
}

function speakersOf(occurrences: readonly Occurrence[]): ReadonlySet<EntityId | undefined> {
  return new Set(occurrences.flatMap((one) => speakerOf(one) ?? []));
}

/** Who said it, where that is somebody with a name. */
function speakerOf({ chain: [first] }: Occurrence): EntityId | undefined {
  return 'entity' in first ? first.entity : undefined;
}

/** What a claim comes down to for others: what is put forward, or else its denial. */
function contentOf(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const forward = occurrences.filter(isPutForward);
  return forward.length === 0 ? occurrences.filter(({ how }) => how !== 'asked') : forward;
}
