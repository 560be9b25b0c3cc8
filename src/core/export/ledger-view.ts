import type { Claim } from '../graph/graph.ts';
import { compareText } from '../graph/order.ts';
import type { ClaimId, EntityId } from '../schema/id.ts';
import { claimOf, claimsByDate, saidOn, type ClaimCardView } from './claim-view.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import type { ViewContext } from './view-context.ts';

/** What the ledger of claims can be narrowed by. */
export const FACETS = ['speaker', 'origin', 'about', 'modality', 'status', 'contested', 'period'] as const;
export type Facet = (typeof FACETS)[number];

/** What kind of source a claim goes back to. */
export const ORIGIN_KINDS = ['person', 'organization', 'place', 'event', 'unnamed', 'own'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** A claim in the ledger, with its value (or values) for each facet. */
export interface LedgerRow {
  claim: ClaimCardView;
  values: Record<Facet, string[]>;
}

export interface FacetValue {
  value: string;
  count: number;
  href: string;
  /** The entity that the value is the id of. */
  entity?: EntityLinkView;
}

/** Every claim, the one said last first. */
export function ledgerRows(context: ViewContext): LedgerRow[] {
  return claimsByDate(context, context.graph.claims.keys()).map((claim) => ({
    claim,
    values: valuesOf(context, claim.id),
  }));
}

/** The values of each facet that occur, most claims first; periods newest first. */
export function facetValues(context: ViewContext, rows: readonly LedgerRow[]): Record<Facet, FacetValue[]> {
  const entries = FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const { values } of rows) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const found = [...counts].map(([value, count]) => facetValue(context, facet, value, count));
    found.sort((a, b) =>
      facet === 'period' ? compareText(b.value, a.value) : b.count - a.count || compareText(a.value, b.value),
    );
    return [facet, found] as const;
  });
  return Object.fromEntries(entries) as Record<Facet, FacetValue[]>;
}

function facetValue(context: ViewContext, facet: Facet, value: string, count: number): FacetValue {
  const href = context.paths.claimFilter(facet, value);
  const isEntity = facet === 'speaker' || facet === 'about';
  return { value, count, href, ...(isEntity && { entity: entityLink(context, value as EntityId) }) };
}

function valuesOf(context: ViewContext, id: ClaimId): Record<Facet, string[]> {
  const claim = claimOf(context, id);
  const { occurrences, about, status, contested } = claim;
  return {
    speaker: unique(occurrences.flatMap(({ chain: [first] }) => ('entity' in first ? [first.entity] : []))),
    origin: originKinds(context, claim),
    about: [...about],
    modality: unique(occurrences.map(({ how }) => how)),
    status: [status],
    contested: contested ? ['yes'] : [],
    period: unique(occurrences.map((occurrence) => saidOn(context, occurrence).slice(0, 7))),
  };
}

function originKinds({ graph }: ViewContext, { occurrences }: Claim): OriginKind[] {
  return unique(
    occurrences.flatMap(({ chain: [first] }): OriginKind[] => {
      if ('own' in first) return ['own'];
      if ('unnamed' in first) return ['unnamed'];
      const kind = graph.entities.get(first.entity)?.data.entityKind;
      return kind ? [kind] : [];
    }),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
