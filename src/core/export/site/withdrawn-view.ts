import type { Withdrawn } from '../../graph/former.ts';
import { compareDates } from '../../graph/order.ts';
import type { Paths } from '../../paths.ts';
import { isEntityKind, type Address, type AddressKind } from '../../schema/address.ts';
import type { PartialDate } from '../../schema/date.ts';
import { companionsOf, hrefOf } from '../../graph/published-addresses.ts';
import { ENTITY_LISTS } from '../entity/entity-list.ts';
import { ENTITY_FACETS } from '../claim/facets.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** What a reader is told at the address of a page that was withdrawn. */
export interface WithdrawnView {
  href: string;
  /** The pages that belong to it or lay under it, at whose addresses the same is said. */
  companions: { href: string; framed: boolean }[];
  kind: AddressKind;
  date: PartialDate;
  title?: TextView;
  reason: TextView;
}

/** Every page that was withdrawn, the latest first. */
export function withdrawnPages(context: ViewContext): WithdrawnView[] {
  const taken = new Set<string>();
  return context.graph.former.withdrawn
    .toSorted((a, b) => compareDates(b.date, a.date))
    .flatMap((one) => withdrawnView(context, one) ?? [])
    .map((view) => {
      // The ledger is narrowed by an id alone, which things of two kinds may have had one after the other.
      const companions = view.companions.filter(({ href }) => !taken.has(href));
      for (const { href } of companions) taken.add(href);
      return { ...view, companions };
    });
}

/** Undefined for a page that this version of the site doesn't have. */
function withdrawnView({ paths, locale }: ViewContext, one: Withdrawn): WithdrawnView | undefined {
  const { address, date, title, reason } = one;
  const href = hrefOf(paths, address);
  if (href === undefined) return undefined;
  return {
    href,
    companions: [
      ...companionsOf(paths, address),
      ...pagesOnce(paths, address).map((one) => ({ href: one, framed: false })),
    ],
    kind: address.kind,
    date,
    ...(title && { title: pickText(title, locale) }),
    reason: pickText(reason, locale),
  };
}

/**
 * Where the lists of an entity began, and the ledger narrowed to it. How many pages they went on for nobody knows any more: what was on
 * the further ones came and went with the content.
 */
function pagesOnce(paths: Paths, { kind, id }: Address): string[] {
  if (!isEntityKind(kind)) return [];
  return [
    ...ENTITY_LISTS.flatMap((list) => [paths.entityList(kind, id, list), paths.entityList(kind, id, list, 1)]),
    ...ENTITY_FACETS.map((facet) => paths.claimFilter(facet, id)),
  ];
}
