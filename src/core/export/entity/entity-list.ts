import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import { ENTRIES, type EntityList, type EntriesView, type Entry } from './entity-entries.ts';
import { entityLink, entityOf, type EntityLinkView } from '../parts/entity-view.ts';
import { mentionsShown } from '../parts/mentions-shown.ts';
import { pageNumbers, partFromOldest, type PagerView, type PartView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';

/** How many entries the entity's own page shows, and a page of the list itself. */
const SHOWN: Record<EntityList, number> = {
  saidBy: 10,
  relayed: 10,
  saidAbout: 10,
  mentions: 5,
  events: 12,
  officeHolders: 12,
};
const PAGE: Record<EntityList, number> = {
  saidBy: 30,
  relayed: 30,
  saidAbout: 30,
  mentions: 50,
  events: 60,
  officeHolders: 60,
};

export const ENTITY_LISTS = Object.keys(SHOWN) as EntityList[];

interface ListHead<List extends EntityList> {
  list: List;
  kind: EntityKind;
  entity: EntityLinkView;
}

/** Some entries of one list of an entity. */
export type EntityListView<List extends EntityList = EntityList> = {
  [One in List]: ListHead<One> & EntriesView[One];
}[List];

/** The newest entries of a list, for the entity's own page. */
export function newestOf<List extends EntityList>(
  context: ViewContext,
  id: EntityId,
  list: List,
): EntityListView<List> & PartView {
  const entries = ENTRIES[list].all(context, id);
  const [first] = listPages(context, id, list);
  return {
    ...listView(context, id, list, entries.slice(0, SHOWN[list])),
    total: list === 'mentions' ? mentionsShown(context, id).length : entries.length,
    ...(first && { all: addressOf(context, id, list)(first.number) }),
  };
}

/**
 * The pages of a list, the one that it begins on first; none where the entity's own page shows all of it. A list that takes one page
 * begins on page 1, which has all of it. A longer one begins on a page without a number, which is as full as a page can be of the
 * newest: the newest numbered page has what is left over from the full ones, be it a single entry.
 */
export function listPages(context: ViewContext, id: EntityId, list: EntityList): { number?: number }[] {
  const { length } = ENTRIES[list].all(context, id);
  if (length <= SHOWN[list]) return [];
  const numbers = pageNumbers(length, PAGE[list]);
  return numbers.length === 0 ? [{ number: 1 }] : [{}, ...numbers.map((number) => ({ number }))];
}

/** @param number without one it is the page that a list of several pages begins on */
export function entityListPage<List extends EntityList>(
  context: ViewContext,
  id: EntityId,
  list: List,
  number?: number,
): EntityListView<List> & { pager: PagerView } {
  const entries = ENTRIES[list].all(context, id);
  const address = addressOf(context, id, list);
  const start = entries.length > PAGE[list] ? address() : entityLink(context, id).href;
  const { shown, pager } = partFromOldest(entries, PAGE[list], address, start, number);
  return { ...listView(context, id, list, shown), pager };
}

function addressOf(context: ViewContext, id: EntityId, list: EntityList): (number?: number) => string {
  const { entityKind } = entityOf(context, id).data;
  return (number) => context.paths.entityList(entityKind, id, list, number);
}

function listView<List extends EntityList>(
  context: ViewContext,
  id: EntityId,
  list: List,
  shown: readonly Entry[List][],
): EntityListView<List> {
  return {
    list,
    kind: entityOf(context, id).data.entityKind,
    entity: entityLink(context, id),
    ...ENTRIES[list].view(context, id, shown),
  };
}
