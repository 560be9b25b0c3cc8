import { border, SHORT_WORD, wordShardPath, type SearchManifest, type WordList } from './search-files.ts';
import { backwards, BEGINNING, shorten, writeTailShard, writeWordShard, type IndexWord } from './word-shard.ts';

/** Characters of a shard of words. */
const SHARD_SIZE = 1500;

interface WordLists {
  lists: SearchManifest['lists'];
  /** Text of each shard, by path. */
  files: [path: string, text: string][];
}

/** Cuts the four lists of words into shards. */
export function writeWordLists(words: readonly IndexWord[]): WordLists {
  const long = ({ word }: IndexWord): boolean => word.replace(BEGINNING, '').length > SHORT_WORD;
  const tails = words
    .filter(({ word }) => !word.endsWith(BEGINNING))
    .map((word) => ({ ...word, word: backwards(word.word) }));
  const lists: [WordList, IndexWord[], (words: IndexWord[]) => string][] = [
    ['shortHeads', words.filter((word) => !long(word)), writeWordShard],
    ['longHeads', words.filter(long), writeWordShard],
    ['shortTails', tails.filter((word) => !long(word)), writeTailShard],
    ['longTails', tails.filter(long), writeTailShard],
  ];
  const files: WordLists['files'] = [];
  const starts = lists.map(([list, members, write]): [WordList, string] => {
    const shards = cut(members.sort((a, b) => (a.word < b.word ? -1 : 1)));
    for (const [number, shard] of shards.entries()) files.push([wordShardPath(list, number), write(shard)]);
    return [list, writeStarts(borders(shards))];
  });
  return { lists: Object.fromEntries(starts) as SearchManifest['lists'], files };
}

/** Runs of words of about the same size; the last of a few words is not left alone. */
function cut(words: IndexWord[]): IndexWord[][] {
  let before = '';
  let total = 0;
  const ends = words.map(({ word }) => {
    total += shorten(before, word).length + 1;
    before = word;
    return total;
  });
  const count = Math.max(1, Math.round(total / SHARD_SIZE));
  const shards: IndexWord[][] = Array.from({ length: count }, () => []);
  for (const [index, word] of words.entries()) {
    const shard = Math.min(count - 1, Math.floor((((ends[index] ?? 0) - 1) / total) * count));
    shards[shard]?.push(word);
  }
  // A list without words has a shard too: whoever looks there finds nothing, and no file that is missing.
  return words.length === 0 ? [[]] : shards.filter(({ length }) => length > 0);
}

function borders(shards: IndexWord[][]): string[] {
  return shards.slice(1).map((shard, index) => border(shards[index]?.at(-1)?.word ?? '', shard[0]?.word ?? ''));
}

/** Sorted texts as one: each as what it shares with the one before, the rest, and a capital for its end. */
function writeStarts(starts: readonly string[]): string {
  return starts.map((start, index) => `${shorten(starts[index - 1] ?? '', start)}A`).join('');
}
