import type { Hop } from '../../annotate/chain.ts';
import type { Entity, MentionIn } from '../../graph/graph.ts';
import { compareDates, compareText } from '../../graph/order.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { ArticleId, ClaimId, EntityId } from '../../schema/id.ts';
import { claimCardOf, datedNewestFirst, type ClaimCardView, type OccurrenceTest } from '../parts/claim-card.ts';
import { entityCard, entityOf, type EntityCardView } from '../parts/entity-view.ts';
import { happenedAt } from '../parts/happened-at.ts';
import { mentionGroup, type MentionGroupView } from '../parts/sentence-view.ts';
import { mentionsShown } from '../parts/mentions-shown.ts';
import { officeHolders, officeHolderView, type OfficeHolder, type OfficeHolderView } from '../parts/office-holders.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

type ClaimList = 'saidBy' | 'relayed' | 'saidAbout';

/** What stands in a list of an entity. */
export interface Entry extends Record<ClaimList, ClaimId> {
  /** The mentions of one article. */
  mentions: [ArticleId, MentionIn[]];
  events: EntityId;
  officeHolders: OfficeHolder;
}

export type EntityList = keyof Entry;

/** What a page shows of the entries of a list. */
export interface EntriesView extends Record<ClaimList, { claims: ClaimCardView[] }> {
  mentions: { groups: MentionGroupView[] };
  events: {
    events: EntityCardView[];
    /** What it has to do with all events of the list: they happened there, it took part in them, or the one in some and the other in others. */
    role: 'place' | 'participant' | 'both';
  };
  officeHolders: { holders: OfficeHolderView[] };
}

interface Entries<One, View> {
  /** All of them, newest first. */
  all: (context: ViewContext, id: EntityId) => readonly One[];
  view: (context: ViewContext, id: EntityId, shown: readonly One[]) => View;
}

/** The lists that grow with what is written about an entity. Each is put in order once: one of thousands has hundreds of pages. */
export const ENTRIES: { [List in EntityList]: Entries<Entry[List], EntriesView[List]> } = {
  saidBy: claimEntries('saidBy'),
  relayed: claimEntries('relayed'),
  saidAbout: claimEntries('saidAbout'),
  mentions: {
    all: once((context, id: EntityId) => [
      ...Map.groupBy(mentionsShown(context, id), ({ article }) => article).entries(),
    ]),
    view: (context, _id, shown) => ({ groups: shown.map((group) => mentionGroup(context, ...group)) }),
  },
  events: {
    all: once((context, id: EntityId) => eventsNewestFirst(context, entityOf(context, id).events)),
    view: (context, id, shown) => ({
      events: shown.map((event) => entityCard(context, event)),
      role: eventRole(context, id),
    }),
  },
  officeHolders: {
    all: officeHolders,
    view: (context, _id, shown) => ({ holders: shown.map((holder) => officeHolderView(context, holder)) }),
  },
};

function claimEntries(list: ClaimList): Entries<ClaimId, EntriesView[ClaimList]> {
  return {
    all: once((context, id: EntityId) =>
      datedNewestFirst(context, entityOf(context, id)[list], occurrencesIn(list, id)),
    ),
    view: (context, id, shown) => ({
      claims: shown.map((claim) => claimCardOf(context, claim, occurrencesIn(list, id))),
    }),
  };
}

/** The occurrences for which a claim is in a list: it is shown as it was put there, not as others may have put it before. */
export function occurrencesIn(list: ClaimList, id: EntityId): OccurrenceTest | undefined {
  const isIt = (hop: Hop): boolean => 'entity' in hop && hop.entity === id;
  switch (list) {
    case 'saidBy':
      return ({ chain: [speaker] }) => isIt(speaker);
    case 'relayed':
      return ({ chain: [, ...relays] }) => relays.some(isIt);
    case 'saidAbout':
      return undefined;
  }
}

function eventsNewestFirst(context: ViewContext, events: readonly EntityId[]): EntityId[] {
  return [...events]
    .map((id) => ({ id, date: beginningOf(entityOf(context, id)) }))
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** A state is a place: wars that it took part in elsewhere did not happen there. */
const eventRole = once((context: ViewContext, id: EntityId): EntriesView['events']['role'] => {
  const { events } = entityOf(context, id);
  const here = events.filter((event) => happenedAt(context, event, id)).length;
  if (here === 0) return 'participant';
  return here === events.length ? 'place' : 'both';
});

function beginningOf({ id, data }: Entity): PartialDate {
  if (data.entityKind !== 'event') throw new Error(`${id} is no event`);
  return data.from;
}
