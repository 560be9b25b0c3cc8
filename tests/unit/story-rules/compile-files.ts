import { parseFile } from '../../../src/core/annotate/parse-file.ts';
import type { SourceFile } from '../../../src/core/annotate/source-file.ts';
import type { Graph } from '../../../src/core/graph/graph.ts';
import { link } from '../../../src/core/graph/link.ts';
import type { WordingLock } from '../../../src/core/graph/wording.ts';
import type { Issue } from '../../../src/core/issue/issue.ts';
import { linkContext } from '../../../src/site-context.ts';

/** Compiles content that lies in memory, as the site does. */
export function compileFiles(files: readonly SourceFile[], wording?: WordingLock): { graph: Graph; issues: Issue[] } {
  const parsed = files.map((file) => ({ path: file.path, ...parseFile(file) }));
  const { graph, issues } = link(parsed, { ...linkContext, wording });
  return { graph, issues: [...parsed.flatMap((file) => file.issues), ...issues] };
}
