import { compareIssues, type Issue } from '../core/issue/issue.ts';
import type { Graph } from '../core/graph/graph.ts';
import { link, type LinkContext } from '../core/graph/link.ts';
import { currentWording, type WordingLock } from '../core/graph/wording.ts';
import { readContent } from './read-content.ts';
import { openUnitCache } from './unit-cache.ts';
import { readWording } from './wording-file.ts';

export interface Compiled {
  graph: Graph;
  /** All problems of all files, in order of file and position. */
  issues: Issue[];
  /** The words of every occurrence as they stand now. */
  wording: WordingLock;
}

/** Reads, parses and links a content folder. What `check` reports and what the build refuses is what this returns. */
export async function compileContent(dir: string, site: Omit<LinkContext, 'wording'>): Promise<Compiled> {
  const { files, issues } = await readContent(dir);
  const recorded = await readWording(dir);
  const cache = openUnitCache(dir);
  const parsed = files.map((file) => ({ path: file.path, ...cache.parse(file) }));
  cache.prune();
  const linked = link(parsed, { ...site, wording: recorded.wording });
  return {
    graph: linked.graph,
    wording: currentWording(parsed.flatMap(({ unit }) => (unit?.kind === 'article' ? [unit] : []))),
    issues: [...issues, ...recorded.issues, ...parsed.flatMap((file) => file.issues), ...linked.issues].sort(
      compareIssues,
    ),
  };
}
