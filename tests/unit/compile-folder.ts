import type { Graph } from '../../src/core/graph/graph.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { compileFiles } from '../../src/read/compile-content.ts';
import { readSources } from '../../src/read/read-content.ts';
import { missedNames } from '../../src/read/missed-names.ts';
import { readRecords } from '../../src/read/record-file.ts';

/** Compiles a content folder as the site does, but without its store on disk, and for a site that is always the same. */
export async function compileFolder(dir: string): Promise<{ graph: Graph; issues: Issue[] }> {
  const { files, issues } = readSources(dir);
  const { records, issues: recordIssues } = await readRecords(dir);
  const compiled = compileFiles(files, records, {
    authors: ['redaksi'],
    stories: ['korut-rusia'],
    paths: createPaths(segments.id),
    timeZone: 'Asia/Jakarta',
  });
  const missed = missedNames(files, compiled.graph);
  return { graph: compiled.graph, issues: [...issues, ...recordIssues, ...compiled.issues, ...missed] };
}
