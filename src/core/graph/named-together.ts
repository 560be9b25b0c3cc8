import type { EntityId } from '../schema/id.ts';
import type { MentionIn } from './graph.ts';
import { compareText } from './order.ts';

/** Another entity that is named in the same sentences. */
export interface Together {
  entity: EntityId;
  /** The sentences, by the mention of the first entity in each, in the order of the mentions. */
  sentences: MentionIn[];
}

/**
 * Which entities are named in the same sentences as each, most often first. One pass over the mentions; a pair counts once for each
 * sentence.
 */
export function namedTogether(all: readonly MentionIn[]): Map<EntityId, Together[]> {
  const bySentence = Map.groupBy(all, ({ article, sentence }) => `${article} ${sentence}`);
  const pairs = new Map<EntityId, Map<EntityId, MentionIn[]>>();
  for (const mentions of bySentence.values()) {
    const first = new Map(mentions.toReversed().map((mention) => [mention.entity, mention]));
    for (const [entity, mention] of first) {
      for (const other of first.keys()) {
        if (other !== entity) add(entity, other, mention);
      }
    }
  }
  return new Map([...pairs].map(([entity, others]) => [entity, sorted(others)]));

  function add(entity: EntityId, other: EntityId, mention: MentionIn): void {
    const others = pairs.get(entity) ?? new Map<EntityId, MentionIn[]>();
    pairs.set(entity, others);
    const sentences = others.get(other);
    if (sentences) sentences.push(mention);
    else others.set(other, [mention]);
  }
}

function sorted(others: ReadonlyMap<EntityId, MentionIn[]>): Together[] {
  return [...others]
    .map(([entity, sentences]) => ({ entity, sentences }))
    .sort((a, b) => b.sentences.length - a.sentences.length || compareText(a.entity, b.entity));
}
