import type { Hop } from '../annotate/chain.ts';
import type { Entity, MentionIn } from '../graph/graph.ts';
import { compareDates, compareText } from '../graph/order.ts';
import type { PartialDate } from '../schema/date.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import { claimCardOf, datedNewestFirst, type ClaimCardView, type OccurrenceTest } from './claim-card.ts';
import { entityCard, entityLink, entityOf, type EntityCardView, type EntityLinkView } from './entity-view.ts';
import { happenedAt } from './happened-at.ts';
import { mentionGroup, type MentionGroupView } from './mention-view.ts';
import { mentionsShown } from './mentions-shown.ts';
import { once } from './once.ts';
import { pageNumbers, partFromOldest, type PagerView, type PartView } from './paging.ts';
import type { ViewContext } from './view-context.ts';

/** The lists of an entity that grow with what is written about it. */
export const ENTITY_LISTS = ['saidBy', 'relayed', 'saidAbout', 'mentions', 'events'] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/** How many entries the entity's own page shows, and a page of the list itself. */
const SHOWN = { saidBy: 10, relayed: 10, saidAbout: 10, mentions: 12, events: 12 } as const;
const PAGE = { saidBy: 30, relayed: 30, saidAbout: 30, mentions: 50, events: 60 } as const;

/** The occurrences for which a claim is in a list: it is shown as it was put there, not as others may have put it before. */
export function occurrencesIn(list: EntityList, id: EntityId): OccurrenceTest | undefined {
  const isIt = (hop: Hop): boolean => 'entity' in hop && hop.entity === id;
  switch (list) {
    case 'saidBy':
      return ({ chain: [speaker] }) => isIt(speaker);
    case 'relayed':
      return ({ chain: [, ...relays] }) => relays.some(isIt);
    default:
      return undefined;
  }
}

/** A page of one list of an entity. */
export interface EntityListView {
  kind: EntityKind;
  entity: EntityLinkView;
  list: EntityList;
  claims: ClaimCardView[];
  mentions: MentionGroupView[];
  events: EntityCardView[];
  /** What it has to do with all events of the list: they happened there, it took part in them, or the one in some and the other in others. */
  eventRole: 'place' | 'participant' | 'both';
  pager: PagerView;
}

/** The newest entries of a list, for the entity's own page. */
export function newestOf(
  context: ViewContext,
  id: EntityId,
  list: EntityList,
): Omit<EntityListView, 'pager'> & PartView {
  const ids = entriesOf(context, id, list);
  const [first] = listPages(context, id, list);
  return {
    ...entries(context, id, list, ids.slice(0, SHOWN[list])),
    total: list === 'mentions' ? mentionsShown(context, id).length : ids.length,
    ...(first && { all: addressOf(context, id, list)(first.number) }),
  };
}

/**
 * The pages of a list, the one that it begins on first; none where the entity's own page shows all of it. A list that takes one page
 * begins on page 1, which has all of it. A longer one begins on a page without a number, which is as full as a page can be of the
 * newest: the newest numbered page has what is left over from the full ones, be it a single entry.
 */
export function listPages(context: ViewContext, id: EntityId, list: EntityList): { number?: number }[] {
  const { length } = entriesOf(context, id, list);
  if (length <= SHOWN[list]) return [];
  const numbers = pageNumbers(length, PAGE[list]);
  return numbers.length === 0 ? [{ number: 1 }] : [{}, ...numbers.map((number) => ({ number }))];
}

/** @param number without one it is the page that a list of several pages begins on */
export function entityListPage(context: ViewContext, id: EntityId, list: EntityList, number?: number): EntityListView {
  const ids = entriesOf(context, id, list);
  const address = addressOf(context, id, list);
  const start = ids.length > PAGE[list] ? address() : entityLink(context, id).href;
  const { shown, pager } = partFromOldest('newest-first', ids, PAGE[list], address, start, number);
  return { ...entries(context, id, list, shown), pager };
}

function addressOf(context: ViewContext, id: EntityId, list: EntityList): (number?: number) => string {
  const { entityKind } = entityOf(context, id).data;
  return (number) => context.paths.entityList(entityKind, id, list, number);
}

function entries(
  context: ViewContext,
  id: EntityId,
  list: EntityList,
  ids: readonly string[],
): Omit<EntityListView, 'pager'> {
  const isClaims = list === 'saidBy' || list === 'relayed' || list === 'saidAbout';
  const groups = list === 'mentions' ? mentionsByArticle(context, id) : undefined;
  return {
    kind: entityOf(context, id).data.entityKind,
    entity: entityLink(context, id),
    list,
    claims: isClaims ? ids.map((claim) => claimCardOf(context, claim as ClaimId, occurrencesIn(list, id))) : [],
    mentions: groups
      ? ids.map((article) => mentionGroup(context, article as ArticleId, groups.get(article as ArticleId) ?? []))
      : [],
    events: list === 'events' ? ids.map((event) => entityCard(context, event as EntityId)) : [],
    eventRole: eventRole(context, id),
  };
}

/** The ids of a list's entries, newest first; of mentions the articles that they stand in. */
function entriesOf(context: ViewContext, id: EntityId, list: EntityList): readonly string[] {
  return ENTRIES[list](context, id);
}

/** Put in order once: a list of thousands has hundreds of pages. */
const ENTRIES: Record<EntityList, (context: ViewContext, id: EntityId) => readonly string[]> = {
  saidBy: once((context, id: EntityId) => claimsOf(context, id, 'saidBy')),
  relayed: once((context, id: EntityId) => claimsOf(context, id, 'relayed')),
  saidAbout: once((context, id: EntityId) => claimsOf(context, id, 'saidAbout')),
  mentions: once((context, id: EntityId) => [...mentionsByArticle(context, id).keys()]),
  events: once((context, id: EntityId) => eventsNewestFirst(context, entityOf(context, id).events)),
};

function claimsOf(context: ViewContext, id: EntityId, list: 'saidBy' | 'relayed' | 'saidAbout'): ClaimId[] {
  return datedNewestFirst(context, entityOf(context, id)[list], occurrencesIn(list, id));
}

const mentionsByArticle = once((context: ViewContext, id: EntityId): Map<ArticleId, MentionIn[]> =>
  Map.groupBy(mentionsShown(context, id), ({ article }) => article),
);

function eventsNewestFirst(context: ViewContext, events: readonly EntityId[]): EntityId[] {
  return [...events]
    .map((id) => ({ id, date: beginningOf(entityOf(context, id)) }))
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** A state is a place: wars that it took part in elsewhere did not happen there. */
const eventRole = once((context: ViewContext, id: EntityId): EntityListView['eventRole'] => {
  const { events } = entityOf(context, id);
  const here = events.filter((event) => happenedAt(context, event, id)).length;
  if (here === 0) return 'participant';
  return here === events.length ? 'place' : 'both';
});

function beginningOf({ id, data }: Entity): PartialDate {
  if (data.entityKind !== 'event') throw new Error(`${id} is no event`);
  return data.from;
}
