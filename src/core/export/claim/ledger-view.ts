import type { Hop } from '../../annotate/chain.ts';
import type { Occurrence } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { ClaimId } from '../../schema/id.ts';
import { claimCardOf, datedNewestFirst, type ClaimCardView, type OccurrenceTest } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { FACETS, type Facet, type SaidFacet } from './facets.ts';
import { entityOf } from '../parts/entity-view.ts';
import { once } from '../once.ts';
import { pageNumbers, partFromOldest, type PagerView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';

/** What kind of source a claim goes back to. */
export type OriginKind = EntityKind | 'unnamed' | 'own';

/** A claim's values for each facet. */
export type FacetsOf = Record<Facet, string[]>;

/** A claim in the ledger. */
export interface LedgerRow {
  id: ClaimId;
  values: FacetsOf;
}

/** Every claim with its facets, the one said last first. */
export interface Ledger {
  rows: LedgerRow[];
  /** The values of each facet that occur, most claims first; periods newest first. Of each the claims, as said with it last first. */
  facets: Record<Facet, Map<string, ClaimId[]>>;
}

/** How many claims a page of the ledger shows. */
export const ON_PAGE = 30;

/** A page of the ledger, or of what one filter leaves of it. */
export interface LedgerPageView {
  claims: ClaimCardView[];
  /** Place of the first of them in the ledger, counted from its oldest claim; they go down from there. */
  from: number;
  total: number;
  pager: PagerView;
}

/** Put in order once for each graph: every page of it is a part of this. */
export const ledgerOf = once(makeLedger);

function makeLedger(context: ViewContext): Ledger {
  const rows = datedNewestFirst(context, context.graph.claims.keys()).map((id) => ({
    id,
    values: valuesOf(context, id),
  }));
  const entries = FACETS.map((facet) => {
    const found = new Map<string, ClaimId[]>();
    for (const { id, values } of rows) {
      for (const value of values[facet]) {
        const claims = found.get(value);
        if (claims) claims.push(id);
        else found.set(value, [id]);
      }
    }
    for (const [value, ids] of found) {
      const isMeant = occurrencesWith(context, facet, value);
      if (isMeant) found.set(value, datedNewestFirst(context, ids, isMeant));
    }
    const sorted = [...found].sort(([a, some], [b, others]) =>
      facet === 'period' ? compareText(b, a) : others.length - some.length || compareText(a, b),
    );
    return [facet, new Map(sorted)] as const;
  });
  return { rows, facets: Object.fromEntries(entries) as Ledger['facets'] };
}

/** The numbers of the pages of a list of claims; none where the page that it begins on shows all of it. */
export function ledgerPages({ length }: { length: number }): number[] {
  return pageNumbers(length, ON_PAGE);
}

/**
 * @param ids a list of claims, newest first
 * @param start address of the page that the list begins on
 * @param number page of the list; without one, that which it begins on
 * @param isMeant the occurrences for which the claims are in the list, where there are such
 */
export function ledgerPage(
  context: ViewContext,
  ids: readonly ClaimId[],
  start: string,
  number?: number,
  isMeant?: OccurrenceTest,
): LedgerPageView {
  const addressOf = (other: number): string => context.paths.page(start, other);
  const { shown, pager } = partFromOldest(ids, ON_PAGE, addressOf, start, number);
  return {
    claims: shown.map((id) => claimCardOf(context, id, isMeant)),
    from: (number === undefined ? ids.length : Math.min(ids.length, number * ON_PAGE)) - 1,
    total: ids.length,
    pager,
  };
}

function valuesOf(context: ViewContext, id: ClaimId): FacetsOf {
  const { occurrences, about, status, contested } = claimOf(context, id);
  const said = occurrences.map((occurrence) => valuesSaid(context, occurrence));
  const all = (facet: SaidFacet): string[] => unique(said.flatMap((values) => values[facet] ?? []));
  return {
    speaker: all('speaker'),
    origin: all('origin'),
    about: [...about],
    modality: all('modality'),
    status: [status],
    contested: contested ? ['yes'] : [],
    period: all('period'),
  };
}

/** The values of one occurrence of a claim. */
export function valuesSaid(context: ViewContext, occurrence: Occurrence): Partial<Record<SaidFacet, string>> {
  const { chain, how, date } = occurrence;
  const [speaker] = chain;
  return {
    ...('entity' in speaker && { speaker: speaker.entity }),
    origin: originKind(context, speaker),
    modality: how,
    period: date.slice(0, 7),
  };
}

function originKind(context: ViewContext, speaker: Hop): OriginKind {
  if ('own' in speaker) return 'own';
  return 'unnamed' in speaker ? 'unnamed' : entityOf(context, speaker.entity).data.entityKind;
}

/** The occurrences for which a claim has a value of a facet, if it has it for some of them. */
export function occurrencesWith(context: ViewContext, facet: Facet, value: string): OccurrenceTest | undefined {
  switch (facet) {
    case 'speaker':
    case 'origin':
    case 'modality':
    case 'period':
      return (occurrence) => valuesSaid(context, occurrence)[facet] === value;
    case 'about':
    case 'status':
    case 'contested':
      return undefined;
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
