import { weightOf } from './weight-of.ts';
import type { NameRef, WordTable } from './collect-words.ts';
import { firstItems, TOP } from './first-items.ts';
import type { LeafPacker } from './pack-leaves.ts';
import { SHORT_WORD } from './search-files.ts';
import { BEGINNING, type IndexWord } from './word-shard.ts';

/** From so many leaves on, what begins with some letters has a list of its own: nobody should fetch them all for one letter. */
const LEAVES = 3;

/**
 * For the beginnings that many words share, what is most important under each.
 *
 * @returns the beginnings as words, those of short ones first
 */
export function packBeginnings(index: readonly IndexWord[], table: WordTable, leaves: LeafPacker): IndexWord[] {
  const words = index.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const found: { word: string; refs: NameRef[] }[] = [];

  const descend = (group: readonly IndexWord[], depth: number): void => {
    const byStart = Map.groupBy(
      group.filter(({ word }) => word.length > depth),
      ({ word }) => word.slice(0, depth) + String.fromCodePoint(word.codePointAt(depth) ?? 0),
    );
    for (const [start, inside] of byStart) {
      if (new Set(inside.map(({ leaf }) => leaf)).size < LEAVES) continue;
      const refs = inside.flatMap(({ word }) => firstItems(table.refs.get(word) ?? [])).sort((a, b) => a - b);
      found.push({ word: start, refs: firstItems(refs, TOP) });
      descend(inside, start.length);
    }
  };
  descend(words, 0);

  const isLong = ({ word }: { word: string }): boolean => word.length > SHORT_WORD;
  found.sort((a, b) => Number(isLong(a)) - Number(isLong(b)) || (a.word < b.word ? -1 : 1));
  const beginnings = found.map(({ word, refs }) => ({
    word: word + BEGINNING,
    leaf: leaves.add(refs),
    weight: weightOf(refs[0] ?? 0),
    crowded: false,
  }));
  leaves.close();
  return beginnings;
}
