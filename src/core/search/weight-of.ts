import { itemOf, type NameRef } from './collect-words.ts';

/** How much is written about the item of a name: 5 for the first few items, one less for each eight times as many. */
export function weightOf(ref: NameRef): number {
  return Math.max(0, 5 - Math.floor(Math.log2(itemOf(ref) + 1) / 3));
}
