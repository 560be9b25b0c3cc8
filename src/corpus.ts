import { relative } from 'node:path';
import { isError, reportText } from './core/issue/report.ts';
import { asOf } from './core/graph/as-of.ts';
import type { ViewContext } from './core/export/view-context.ts';
import { reportWords } from './i18n/report-words.ts';
import { compileContent } from './read/compile-content.ts';
import { contentDir } from './read/environment.ts';
import { linkContext, paths } from './site-context.ts';
import { site } from './site.config.ts';

let compiled: Promise<ViewContext> | undefined;

/**
 * The only door from Astro to the graph. The content is compiled once and shared by all pages.
 *
 * @throws if the content has an error: nothing wrong is published
 */
export function corpus(): Promise<ViewContext> {
  compiled ??= load();
  return compiled;
}

async function load(): Promise<ViewContext> {
  const dir = contentDir();
  const { graph, issues } = await compileContent(dir, linkContext);
  if (issues.some(isError)) throw new Error(`\n${reportText(issues, reportWords, relative(process.cwd(), dir))}`);
  return { graph, paths, locale: site.locale, asOf: asOf(graph) };
}
