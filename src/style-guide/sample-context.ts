import { parseFile } from '../core/annotate/parse-file.ts';
import type { ViewContext } from '../core/export/view-context.ts';
import { asOf } from '../core/graph/as-of.ts';
import { link } from '../core/graph/link.ts';
import { isError, reportText } from '../core/issue/report.ts';
import type { Paths } from '../core/paths.ts';
import { reportWords } from '../i18n/report-words.ts';
import { linkContext, paths } from '../site-context.ts';
import { site } from '../site.config.ts';
import { sampleContent } from './sample-content.ts';

/** Pages of made-up things are not built, so every link among them leads to the style guide itself. */
const here = (): string => paths.style();
const samplePaths: Paths = {
  ...paths,
  article: here,
  articleClaims: here,
  claim: here,
  entity: here,
  claimFilter: here,
  claimFilters: here,
  timeline: here,
};

/** What the style guide's views are made from. */
export function sampleContext(): ViewContext {
  const [author = ''] = linkContext.authors;
  const parsed = Object.entries(sampleContent(author)).map(([path, text]) => ({ path, ...parseFile({ path, text }) }));
  const { graph, issues } = link(parsed, { ...linkContext, wording: undefined, provenance: undefined });
  const errors = [...parsed.flatMap((file) => file.issues), ...issues].filter(isError);
  if (errors.length > 0) throw new Error(`\n${reportText(errors, reportWords, 'sample')}`);
  return { graph, paths: samplePaths, locale: site.locale, asOf: asOf(graph) };
}
