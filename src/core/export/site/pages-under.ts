import { isEntityKind, type Address } from '../../schema/address.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import { claimPageCount } from '../claim/claim-view.ts';
import { ENTITY_LISTS, listPages } from '../entity/entity-list.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The pages that a page with an address on record goes on at: the lists of an entity, what more is to be seen of a claim. As many as
 * there are today: they come with the content, lie under the page, and move with it.
 */
export function pagesUnder(context: ViewContext, { kind, id }: Address): string[] {
  const { paths } = context;
  if (kind === 'claim') {
    const more = Math.max(0, claimPageCount(context, id as ClaimId) - 1);
    return Array.from({ length: more }, (_, at) => paths.page(paths.claim(id), at + 2));
  }
  if (!isEntityKind(kind)) return [];
  return ENTITY_LISTS.flatMap((list) =>
    listPages(context, id as EntityId, list).map(({ number }) => paths.entityList(kind, id, list, number)),
  );
}
