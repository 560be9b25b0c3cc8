/** Where a page stands among those that a long list is divided into. */
export interface PagerView {
  /** Missing on the page that the list begins on. */
  number?: number;
  /** The pages before and after it, in the order in which its entries are read. */
  previous?: PageLink;
  next?: PageLink;
}

/** The way to another page: its address, and what lies there. */
export interface PageLink {
  href: string;
  leadsTo: 'previous' | 'next' | 'older' | 'newer';
}

/** Part of a list that goes on elsewhere. */
export interface PartView {
  total: number;
  /** Where the whole list begins, if this part is not all of it. */
  all?: string;
}

/** How many pages a list takes. */
export function pageCount(length: number, size: number): number {
  return Math.ceil(length / size);
}

/**
 * A page of a list that has its newest first, by its number. The pages are numbered from the oldest: what is added to the list changes
 * the last of them, and no page before it.
 */
export function pageFromOldest<T>(items: readonly T[], size: number, number: number): T[] {
  const end = items.length - (number - 1) * size;
  return items.slice(Math.max(0, end - size), end);
}

/** The numbers of the pages of such a list; none where the page that it begins on shows all of it. */
export function pageNumbers(length: number, size: number): number[] {
  return length <= size ? [] : Array.from({ length: pageCount(length, size) }, (_, at) => at + 1);
}

/** The number of the page that has the entry at a place of such a list, counted from its newest. */
export function numberOfPage(length: number, size: number, place: number): number {
  return pageCount(length - place, size);
}

/** What a page of such a list shows: by its number, or without one the page that the list begins on, which has the newest. */
export function partFromOldest<T>(
  items: readonly T[],
  size: number,
  addressOf: (number: number) => string,
  start: string,
  number?: number,
): { shown: T[]; pager: PagerView } {
  const shown = number === undefined ? items.slice(0, size) : pageFromOldest(items, size, number);
  return { shown, pager: pagerFromOldest(number, pageCount(items.length, size), addressOf, start) };
}

/**
 * The way on from such a page, to the older and to the newer ones; the newest page leads back to where the list begins, at `start`.
 * @param number without one it is the page that the list begins on, with as many of the newest as a page holds: all of the newest
 * numbered page stand on it, so that older ones are found behind that
 */
export function pagerFromOldest(
  number: number | undefined,
  count: number,
  addressOf: (number: number) => string,
  start: string,
): PagerView {
  const at = number ?? count;
  const next: PageLink | undefined = at > 1 ? { href: addressOf(at - 1), leadsTo: 'older' } : undefined;
  const previous: PageLink | undefined =
    number === undefined ? undefined : { href: number === count ? start : addressOf(number + 1), leadsTo: 'newer' };
  return { ...(number !== undefined && { number }), ...(previous && { previous }), ...(next && { next }) };
}

/** The way on from a page of a list that is read from its first entry, which stands at `start`. */
export function pagerFromFirst(
  number: number,
  count: number,
  addressOf: (number: number) => string,
  start: string,
): PagerView {
  return {
    ...(number > 1 && {
      number,
      previous: { href: number === 2 ? start : addressOf(number - 1), leadsTo: 'previous' },
    }),
    ...(number < count && { next: { href: addressOf(number + 1), leadsTo: 'next' } }),
  };
}
