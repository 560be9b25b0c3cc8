import { itemOf, nameOf, type NameRef, type WordTable } from './collect-words.ts';
import { writeNames, type SearchName } from './search-item.ts';

/** Characters that a leaf holds at most; the records of one key all stand in one leaf, even if it takes a few more. */
export const LEAF_SIZE = 2000;

/** Fills leaves one after the other. A record that several keys name stands in a leaf once, with all names that matter there. */
export class LeafPacker {
  readonly leaves: string[] = [];
  #table: WordTable;
  #directories: string[] = [];
  #refs = new Set<NameRef>();
  #size = 0;

  constructor(table: WordTable) {
    this.#table = table;
  }

  /**
   * Puts the records of a key into the leaf being filled, or into a new one if it has no room.
   *
   * @param directory stands at the top of the leaf; without spaces
   * @returns number of the leaf
   */
  add(refs: readonly NameRef[], directory?: string): number {
    const size = this.sizeOf(refs) + (directory?.length ?? 0);
    if (this.#size > 0 && this.#size + size > LEAF_SIZE) this.close();
    this.#size += size;
    if (directory !== undefined) this.#directories.push(directory);
    for (const ref of refs) this.#refs.add(ref);
    return this.leaves.length;
  }

  /** Ends the leaf being filled. */
  close(): void {
    if (this.#size === 0) return;
    const { heads, names } = this.#table;
    let text = this.#directories.join(' ');
    let last = -1;
    let others: SearchName[] = [];
    for (const ref of [...this.#refs].sort((a, b) => a - b)) {
      const rank = itemOf(ref);
      if (rank !== last) text += `${writeNames(others)}\n${heads[rank] ?? ''}`;
      if (rank !== last) others = [];
      const name = nameOf(ref) === 0 ? undefined : names[rank]?.[nameOf(ref)];
      if (name) others.push(name);
      last = rank;
    }
    text += writeNames(others);
    this.leaves.push(text);
    this.#directories = [];
    this.#refs = new Set();
    this.#size = 0;
  }

  /** Characters that the records of these names take. */
  sizeOf(refs: readonly NameRef[]): number {
    const { heads, names } = this.#table;
    let size = 0;
    let last = -1;
    for (const ref of refs) {
      const rank = itemOf(ref);
      if (rank !== last) size += (heads[rank]?.length ?? 0) + 1;
      if (nameOf(ref) > 0) size += (names[rank]?.[nameOf(ref)]?.text.length ?? 0) + 1;
      last = rank;
    }
    return size;
  }
}
