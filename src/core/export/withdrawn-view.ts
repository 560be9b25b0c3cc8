import type { Withdrawn } from '../graph/former.ts';
import { compareDates } from '../graph/order.ts';
import type { AddressKind } from '../schema/address.ts';
import type { PartialDate } from '../schema/date.ts';
import { companionsOf, hrefOf } from '../graph/published-addresses.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

/** What a reader is told at the address of a page that was withdrawn. */
export interface WithdrawnView {
  href: string;
  /** The pages that belong to it, at whose addresses the same is said. */
  companions: { href: string; framed: boolean }[];
  kind: AddressKind;
  date: PartialDate;
  title?: TextView;
  reason: TextView;
}

/** Every page that was withdrawn, the latest first. */
export function withdrawnPages(context: ViewContext): WithdrawnView[] {
  return context.graph.former.withdrawn
    .toSorted((a, b) => compareDates(b.date, a.date))
    .flatMap((one) => withdrawnView(context, one) ?? []);
}

/** Undefined for a page that this version of the site doesn't have. */
function withdrawnView({ paths, locale }: ViewContext, one: Withdrawn): WithdrawnView | undefined {
  const { address, date, title, reason } = one;
  const href = hrefOf(paths, address);
  if (href === undefined) return undefined;
  return {
    href,
    companions: companionsOf(paths, address),
    kind: address.kind,
    date,
    ...(title && { title: pickText(title, locale) }),
    reason: pickText(reason, locale),
  };
}
