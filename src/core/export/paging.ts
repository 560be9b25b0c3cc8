/** Where a page stands among those that a long list is divided into. */
export interface PagerView {
  /** Missing on the page that the list begins on. */
  number?: number;
  /** Addresses of the pages before and after it, in the order that a reader goes through them. */
  previous?: string;
  next?: string;
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

/** The way on from such a page: the older ones come next, and the newest page leads back to where the list began. */
export function pagerFromOldest(
  number: number,
  count: number,
  addressOf: (number: number) => string,
  start: string,
): PagerView {
  return {
    number,
    previous: number === count ? start : addressOf(number + 1),
    ...(number > 1 && { next: addressOf(number - 1) }),
  };
}

/** The way on from a page of a list that is read from its first entry, which stands at `start`. */
export function pagerFromFirst(
  number: number,
  count: number,
  addressOf: (number: number) => string,
  start: string,
): PagerView {
  return {
    ...(number > 1 && { number, previous: number === 2 ? start : addressOf(number - 1) }),
    ...(number < count && { next: addressOf(number + 1) }),
  };
}
