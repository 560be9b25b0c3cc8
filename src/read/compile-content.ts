import { compareIssues, type Issue } from '../core/issue/issue.ts';
import type { Graph } from '../core/graph/graph.ts';
import { link, type LinkContext } from '../core/graph/link.ts';
import { readContent } from './read-content.ts';
import { openUnitCache } from './unit-cache.ts';

export interface Compiled {
  graph: Graph;
  /** All problems of all files, in order of file and position. */
  issues: Issue[];
}

/** Reads, parses and links a content folder. What `check` reports and what the build refuses is what this returns. */
export async function compileContent(dir: string, context: LinkContext): Promise<Compiled> {
  const { files, issues } = await readContent(dir);
  const cache = openUnitCache(dir);
  const parsed = files.map((file) => ({ path: file.path, ...cache.parse(file) }));
  cache.prune();
  const linked = link(parsed, context);
  return {
    graph: linked.graph,
    issues: [...issues, ...parsed.flatMap((file) => file.issues), ...linked.issues].sort(compareIssues),
  };
}
