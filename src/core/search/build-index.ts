import { collectWords, type NameRef, type WordTable } from './collect-words.ts';
import { packBeginnings } from './beginnings.ts';
import { writeDirectory } from './crowded-directory.ts';
import { isLaidOut, packPairs, topOf } from './crowded-words.ts';
import { LEAF_SIZE, LeafPacker } from './pack-leaves.ts';
import { leafPath, MANIFEST, SHORT_WORD, type LeafSeries, type SearchManifest } from './search-files.ts';
import type { SearchItem } from './search-item.ts';
import { writeWordLists } from './word-lists.ts';
import { weightOf } from './weight-of.ts';
import type { IndexWord } from './word-shard.ts';

/**
 * The search index as files, by path from its folder.
 *
 * A query reads the shards of the word lists that its words stand in, and learns from them in which leaves the records are that it
 * has to look at. What more than a leaf of records have in common is laid out once more by the words beside it. So a query reads a
 * few small files, whatever the number of items.
 *
 * @param items those with most written about them first
 */
export function buildIndex(items: readonly SearchItem[]): Map<string, string> {
  const table = collectWords(items);
  const [words, beginnings, pairs] = [0, 1, 2].map(() => new LeafPacker(table)) as [LeafPacker, LeafPacker, LeafPacker];
  const index = packWords(table, words, pairs);
  const starts = packBeginnings(index, table, beginnings);
  const { lists, files: wordFiles } = writeWordLists([...index, ...starts]);

  const files = new Map(wordFiles);
  const series: [LeafSeries, LeafPacker][] = [
    ['words', words],
    ['beginnings', beginnings],
    ['pairs', pairs],
  ];
  for (const [name, { leaves }] of series) {
    for (const [number, text] of leaves.entries()) files.set(leafPath(name, number), text);
  }
  const version = digest(files.values());
  for (const [path, text] of files) files.set(path, `${version}\n${text}`);
  files.set(MANIFEST, JSON.stringify({ version, lists } satisfies SearchManifest));
  return files;
}

/** Puts what each word names into leaves, short words first, and what a crowded word names into leaves of pairs too. */
function packWords(table: WordTable, leaves: LeafPacker, pairs: LeafPacker): IndexWord[] {
  const words = [...table.refs].sort(([a], [b]) => Number(isLong(a)) - Number(isLong(b)) || (a < b ? -1 : 1));
  const index = words.map(([word, refs]): IndexWord => {
    const crowded = isCrowded(refs, leaves);
    const leaf = crowded
      ? leaves.add(
          topOf(word, refs, table),
          isLaidOut(word) ? writeDirectory(packPairs(word, refs, table, pairs)) : undefined,
        )
      : leaves.add(refs);
    return { word, leaf, weight: weightOf(refs[0] ?? 0), crowded };
  });
  leaves.close();
  pairs.close();
  return index;
}

function isLong(word: string): boolean {
  return word.length > SHORT_WORD;
}

function isCrowded(refs: readonly NameRef[], leaves: LeafPacker): boolean {
  // A record takes at least a few characters: most words need no exact count.
  return refs.length > 20 && leaves.sizeOf(refs) > LEAF_SIZE;
}

/** A short name for the whole of the texts (FNV-1a): another whenever one of them is. */
function digest(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
