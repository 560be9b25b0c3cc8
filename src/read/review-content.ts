import { compareIssues } from '../core/issue/issue.ts';
import { compileContent, type Compiled, type SiteContext } from './compile-content.ts';
import { missedNamesIn } from './missed-names.ts';
import { readContent } from './read-content.ts';

/** Compiles a content folder, and also says what an editor may have missed: advice that no build waits for. */
export async function reviewContent(dir: string, site: SiteContext): Promise<Compiled> {
  const compiled = await compileContent(dir, site);
  const missed = missedNamesIn(dir, readContent(dir).files, compiled.graph);
  return { ...compiled, issues: [...compiled.issues, ...missed].sort(compareIssues) };
}
