import { compareIssues } from '../core/issue/issue.ts';
import { compileContent, type CompiledFolder, type SiteContext } from './compile-content.ts';
import type { FoundContent } from './find-content.ts';
import { missedNamesIn } from './kept-missed-names.ts';

/**
 * Compiles a content folder, and also says what an editor may have missed: advice that no build waits for.
 *
 * @param found the folder, if it was looked at before
 */
export async function reviewContent(dir: string, site: SiteContext, found?: FoundContent): Promise<CompiledFolder> {
  const compiled = await compileContent(dir, site, found);
  const missed = missedNamesIn(dir, compiled);
  return { ...compiled, issues: [...compiled.issues, ...missed].sort(compareIssues) };
}
