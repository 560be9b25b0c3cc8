import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Graph } from '../core/graph/graph.ts';
import { compareIssues, type Issue } from '../core/issue/issue.ts';
import { unannotatedFinder } from '../core/propose/unannotated-names.ts';
import type { ArticleId } from '../core/schema/id.ts';
import { compileContent, type Compiled, type SiteContext } from './compile-content.ts';
import { readContent } from './read-content.ts';

/** Compiles a content folder, and also says what an editor may have missed: advice that no build waits for. */
export async function reviewContent(dir: string, site: SiteContext): Promise<Compiled> {
  const compiled = await compileContent(dir, site);
  const missed = missedNames(readContent(dir).files, compiled.graph);
  return { ...compiled, issues: [...compiled.issues, ...missed].sort(compareIssues) };
}

/** Names of known entities that an article marks nowhere, for every article. */
export function missedNames(files: readonly SourceFile[], { articles, entities }: Graph): Issue[] {
  const find = unannotatedFinder([...entities.values()]);
  return files.flatMap((file) => {
    const [, id] = /^articles\/(.+)\.md$/.exec(file.path) ?? [];
    const article = id === undefined ? undefined : articles.get(id as ArticleId);
    return article ? find(file, new Set(article.mentions.map(({ entity }) => entity))) : [];
  });
}
