import type { Place } from '../issue/issue.ts';
import type { PartialDate } from '../schema/date.ts';
import type { ClaimId, EntityId } from '../schema/id.ts';
import { valueOffset } from './attribute-place.ts';
import type { Chain } from './chain.ts';
import type { ClaimDetails, ParsedClaim } from './claim-attributes.ts';
import type { ClaimNode } from './claim-syntax.ts';
import type { Handles } from './handle.ts';
import { startOf } from './node-offset.ts';
import type { Placed } from './placed.ts';
import type { Reference } from './reference.ts';
import { visit } from './visit.ts';
import type { Words, WordsAround } from './words-of-node.ts';

/** A place in the text where a claim is reported, whoever spoke there. */
export interface ClaimSpan extends Omit<ClaimDetails, 'on' | 'due' | 'was'>, Words, WordsAround {
  id: ClaimId;
  /** One for each speaker: several who spoke together share the words, and all that is said of them. */
  chains: [Chain, ...Chain[]];
  anchor: string;
  /** The entities mentioned inside the span, in order, each once. */
  about: EntityId[];
  place: Place;
  /** Where the id itself stands. */
  idPlace: Place;
  on?: Placed<PartialDate>;
  due?: Placed<PartialDate>;
  /** The claim that these words were marked as before. */
  was?: Reference;
}

/** What its attributes do not say of a claim by themselves. */
type Read = Pick<ClaimSpan, 'chains' | 'anchor' | keyof Words | keyof WordsAround>;

/** Puts together what a claim's attributes say and what was read besides them, with the places where it is said. */
export function claimSpan(
  node: ClaimNode,
  { id, details }: ParsedClaim,
  read: Read,
  text: string,
  handles: Handles,
  placeOf: (offset: number) => Place,
): ClaimSpan {
  const { on, due, was, ...rest } = details;
  const placeOfValue = (key: string): Place => placeOf(valueOffset(node, key, text));
  return {
    id,
    ...rest,
    ...read,
    about: entitiesIn(node, handles),
    place: placeOf(startOf(node)),
    idPlace: placeOfValue('id'),
    ...(on !== undefined && { on: { entry: on, place: placeOfValue('on') } }),
    ...(due !== undefined && { due: { entry: due, place: placeOfValue('due') } }),
    ...(was && { was: { id: was, place: placeOfValue('was') } }),
  };
}

function entitiesIn(claim: ClaimNode, handles: Handles): EntityId[] {
  const entities = new Set<EntityId>();
  visit(claim, 'linkReference', (node) => {
    const target = handles.get(node.identifier);
    if (target?.section === 'entities' && 'id' in target.use) entities.add(target.use.id);
  });
  return [...entities];
}
