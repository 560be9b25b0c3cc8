import { BestResults, RESULTS } from './best-results.ts';
import { LeafReader } from './leaf-reader.ts';
import { isSure, type SearchResult } from './rank-results.ts';
import { readQuery } from './read-query.ts';
import type { SearchManifest } from './search-files.ts';
import { SearchSteps, type Step } from './search-steps.ts';
import { WordFinder, type Load } from './word-finder.ts';

export interface SearchAnswer {
  /** Best first; every word of the query is in each. */
  results: SearchResult[];
  /** Where there are no results: what comes nearest. */
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
    if (!first) return { results: [], nearest: [] };
    const best = new BestResults(query);
    const steps = others.length === 0 ? this.#steps.oneWord(first) : this.#steps.manyWords(query.words);
    for await (const { records, enough } of steps) {
      best.add(records);
      if (isEnough(best, enough)) break;
    }
    const results = best.exact().some(({ level }) => isSure(level)) ? best.exact() : best.lax();
    return { results, nearest: results.length > 0 ? [] : best.nearest() };
  }
}

function isEnough(best: BestResults, enough: Step['enough']): boolean {
  if (enough === 'any') return best.lax().length > 0;
  const exact = best.exact();
  return enough === 'all' ? exact.length === RESULTS : exact.some(({ level }) => isSure(level));
}
