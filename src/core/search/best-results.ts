import { compareResults, rankFar, rankRecord, type ReadRecord, type SearchResult } from './rank-results.ts';
import type { Query } from './read-query.ts';

/** How many results an answer has at most. */
export const RESULTS = 10;

/** Gathers records for a query. Each is looked at once for what was typed, and once for typos if it comes to that. */
export class BestResults {
  #query: Query;
  #records: ReadRecord[] = [];
  #seen = new Set<ReadRecord>();
  #exact = new Map<number, SearchResult>();
  #lax = new Map<number, SearchResult>();
  #laxFrom = 0;

  constructor(query: Query) {
    this.#query = query;
  }

  add(records: readonly ReadRecord[]): void {
    for (const record of records) {
      if (this.#seen.has(record)) continue;
      this.#seen.add(record);
      this.#records.push(record);
      keep(this.#exact, rankRecord(this.#query, record, false));
    }
  }

  /** What has all words as they were typed. */
  exact(): SearchResult[] {
    return best(this.#exact);
  }

  /** What has all words, be it with typos. */
  lax(): SearchResult[] {
    for (const result of this.#exact.values()) keep(this.#lax, result);
    for (const record of this.#records.slice(this.#laxFrom)) keep(this.#lax, rankRecord(this.#query, record, true));
    this.#laxFrom = this.#records.length;
    return best(this.#lax);
  }

  /** What has at least one of the words; or else what has a name that is a little like one. */
  nearest(): SearchResult[] {
    const results = new Map<number, SearchResult>();
    for (const record of this.#records) keep(results, rankRecord(this.#query, record, true, true));
    if (results.size === 0) for (const record of this.#records) keep(results, rankFar(this.#query, record));
    return best(results);
  }
}

/** Where several leaves have a record, the best of the names that they give counts. */
function keep(results: Map<number, SearchResult>, result: SearchResult | undefined): void {
  const known = result && results.get(result.rank);
  if (result && (!known || result.level < known.level)) results.set(result.rank, result);
}

function best(results: ReadonlyMap<number, SearchResult>): SearchResult[] {
  return [...results.values()].sort(compareResults).slice(0, RESULTS);
}
