import { itemOf, type NameRef } from './collect-words.ts';

/** How many things a list shows before a reader types on. */
export const TOP = 10;

/** One name for each of the first items. */
export function firstItems(refs: readonly NameRef[], count = TOP): NameRef[] {
  const items = new Set<number>();
  const first: NameRef[] = [];
  for (const ref of refs) {
    if (items.has(itemOf(ref))) continue;
    items.add(itemOf(ref));
    first.push(ref);
    if (first.length === count) break;
  }
  return first;
}
