import { compareIssues } from '../issue/issue.ts';
import { parseFile } from './parse-file.ts';
import { sampleArticle } from './sample-files.ts';

/**
 * For tests: what is wrong with an article with this body, in its order, as `code` and the text of its line from there on. That a handle
 * is unused and a chain without a page is no matter there.
 *
 * @param entities the handles that it declares, by their ids
 */
export function problemsOf(body: string, entities: string): [code: string, rest: string][] {
  const text = sampleArticle(body, `entities: ${entities}\n`);
  return parseFile({ path: 'articles/a.md', text })
    .issues.filter(({ code }) => code !== 'handle-unused' && code !== 'chain-without-source')
    .toSorted(compareIssues)
    .map(({ code, line, column }) => [code, (text.split('\n')[line - 1] ?? '').slice(column - 1)]);
}
