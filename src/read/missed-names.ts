import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Article, Graph } from '../core/graph/graph.ts';
import type { Issue } from '../core/issue/issue.ts';
import { unannotatedFinder, type UnannotatedFinder } from '../core/propose/names/unannotated-names.ts';
import type { ArticleId } from '../core/schema/id.ts';

/** Names of known entities that an article marks nowhere, for every article; each file is taken when it is looked through. */
export function missedNames(files: Iterable<SourceFile>, graph: Graph): Issue[] {
  const issues: Issue[] = [];
  let find: UnannotatedFinder | undefined;
  for (const file of files) {
    const article = articleOf(file, graph);
    if (!article) continue;
    find ??= unannotatedFinder([...graph.entities.values()]);
    issues.push(...find(file, new Set(article.mentions.map(({ entity }) => entity))));
  }
  return issues;
}

/** The article that a file holds. */
export function articleOf({ path }: { path: string }, { articles }: Graph): Article | undefined {
  const [, id] = /^articles\/(.+)\.md$/.exec(path) ?? [];
  return id === undefined ? undefined : articles.get(id as ArticleId);
}
