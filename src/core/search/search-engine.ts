import { BestResults, RESULTS } from './best-results.ts';
import { LeafReader } from './leaf-reader.ts';
import { isMeant, isSure, type SearchResult } from './rank-results.ts';
import { readQuery } from './read-query.ts';
import type { SearchManifest } from './search-files.ts';
import { SearchSteps, type Step } from './search-steps.ts';
import { WordFinder, type Load } from './word-finder.ts';

export interface SearchAnswer {
  /** Best first; every word of the query is in each as it was typed. */
  results: SearchResult[];
  /** Best first; every word of the query is in each, one or more of them with a typo: it may be what is meant. */
  meant: SearchResult[];
  /** Where there are neither: what comes nearest. */
  nearest: SearchResult[];
}

/** Answers queries from the parts of an index that they need. */
export class SearchEngine {
  #steps: SearchSteps;

  constructor(manifest: SearchManifest, load: Load) {
    this.#steps = new SearchSteps(new WordFinder(manifest, load), new LeafReader(load));
  }

  async search(text: string): Promise<SearchAnswer> {
    const query = readQuery(text);
    const [first, ...others] = query.words;
    if (!first) return { results: [], meant: [], nearest: [] };
    const best = new BestResults(query);
    const steps = others.length === 0 ? this.#steps.oneWord(first) : this.#steps.manyWords(query.words);
    for await (const { records, enough } of steps) {
      best.add(records);
      if (isEnough(best, enough)) break;
    }
    const exact = best.exact();
    if (exact.some(({ level }) => isSure(level))) return { results: exact, meant: [], nearest: [] };
    const found = best.lax();
    return {
      results: found.filter(({ level }) => !isMeant(level)),
      meant: found.filter(({ level }) => isMeant(level)),
      nearest: found.length > 0 ? [] : best.nearest(),
    };
  }
}

function isEnough(best: BestResults, enough: Step['enough']): boolean {
  if (enough === 'any') return best.lax().length > 0;
  const exact = best.exact();
  return enough === 'all' ? exact.length === RESULTS : exact.some(({ level }) => isSure(level));
}
