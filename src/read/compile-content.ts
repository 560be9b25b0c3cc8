import { compareIssues, type Issue } from '../core/issue/issue.ts';
import type { Graph } from '../core/graph/graph.ts';
import { link, type LinkContext } from '../core/graph/link.ts';
import { currentProvenance, type ProvenanceLock } from '../core/graph/provenance.ts';
import { currentWording, type WordingLock } from '../core/graph/wording.ts';
import { readContent } from './read-content.ts';
import { openUnitCache } from './unit-cache.ts';
import { PROVENANCE_FILE, readRecord, WORDING_FILE } from './record-file.ts';

export interface Compiled {
  graph: Graph;
  /** All problems of all files, in order of file and position. */
  issues: Issue[];
  /** The words of every occurrence as they stand now. */
  wording: WordingLock;
  /** The chains and claim files as they stand now. */
  provenance: ProvenanceLock;
}

/** Reads, parses and links a content folder. What `check` reports and what the build refuses is what this returns. */
export async function compileContent(
  dir: string,
  site: Omit<LinkContext, 'wording' | 'provenance'>,
): Promise<Compiled> {
  const { files, issues } = readContent(dir);
  const wording = await readRecord(dir, WORDING_FILE);
  const provenance = await readRecord(dir, PROVENANCE_FILE);
  const cache = openUnitCache(dir);
  const parsed = files.map((file) => ({ path: file.path, ...cache.parse(file) }));
  cache.close();
  const linked = link(parsed, { ...site, wording: wording.record, provenance: provenance.record });
  const articles = parsed.flatMap(({ unit }) => (unit?.kind === 'article' ? [unit] : []));
  const claimFiles = parsed.flatMap(({ unit }) => (unit?.kind === 'claim' ? [unit] : []));
  return {
    graph: linked.graph,
    wording: currentWording(articles),
    provenance: currentProvenance(articles, claimFiles),
    issues: [
      ...issues,
      ...wording.issues,
      ...provenance.issues,
      ...parsed.flatMap((file) => file.issues),
      ...linked.issues,
    ].sort(compareIssues),
  };
}
