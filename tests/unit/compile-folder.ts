import { parseFile } from '../../src/core/annotate/parse-file.ts';
import { link } from '../../src/core/graph/link.ts';
import type { Graph } from '../../src/core/graph/graph.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { readContent } from '../../src/read/read-content.ts';
import { PROVENANCE_FILE, readRecord, WORDING_FILE } from '../../src/read/record-file.ts';

/** Compiles a content folder as the site does, but without its store on disk, and for a site that is always the same. */
export async function compileFolder(dir: string): Promise<{ graph: Graph; issues: Issue[] }> {
  const { files, issues } = readContent(dir);
  const recorded = await readRecord(dir, WORDING_FILE);
  const provenance = await readRecord(dir, PROVENANCE_FILE);
  const parsed = files.map((file) => ({ path: file.path, ...parseFile(file) }));
  const linked = link(parsed, {
    authors: ['redaksi'],
    stories: ['korut-rusia'],
    paths: createPaths(segments.id),
    wording: recorded.record,
    provenance: provenance.record,
  });
  return {
    graph: linked.graph,
    issues: [
      ...issues,
      ...recorded.issues,
      ...provenance.issues,
      ...parsed.flatMap((file) => file.issues),
      ...linked.issues,
    ],
  };
}
