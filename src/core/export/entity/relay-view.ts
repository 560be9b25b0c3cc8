import type { EntityId } from '../../schema/id.ts';
import { compareText } from '../../graph/order.ts';
import { claimOf } from '../parts/claim-of.ts';
import { entityLink, entityOf, type EntityLinkView } from '../parts/entity-view.ts';
import type { ViewContext } from '../view-context.ts';

export interface CountedEntity {
  entity: EntityLinkView;
  count: number;
}

/** How many of each a page shows, those with most claims first. */
const SHOWN = 20;

/** Whose words an entity passes on, and who takes them from it, by number of claims. */
export interface RelayView {
  carries: CountedEntity[];
  passesTo: CountedEntity[];
}

export function relayView(context: ViewContext, id: EntityId): RelayView {
  const carries = new Map<EntityId, Set<string>>();
  const passesTo = new Map<EntityId, Set<string>>();
  for (const claim of entityOf(context, id).relayed) {
    for (const { chain } of claimOf(context, claim).occurrences) {
      const at = chain.findIndex((hop) => 'entity' in hop && hop.entity === id);
      if (at < 1) continue;
      const [speaker] = chain;
      const next = chain[at + 1];
      if ('entity' in speaker) count(carries, speaker.entity, claim);
      if (next && 'entity' in next) count(passesTo, next.entity, claim);
    }
  }
  return { carries: counted(context, carries), passesTo: counted(context, passesTo) };
}

function count(counts: Map<EntityId, Set<string>>, entity: EntityId, claim: string): void {
  counts.set(entity, (counts.get(entity) ?? new Set()).add(claim));
}

function counted(context: ViewContext, counts: ReadonlyMap<EntityId, Set<string>>): CountedEntity[] {
  return [...counts]
    .sort(([a, some], [b, others]) => others.size - some.size || compareText(a, b))
    .slice(0, SHOWN)
    .map(([id, claims]) => ({ entity: entityLink(context, id), count: claims.size }));
}
