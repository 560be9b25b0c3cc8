import { relative } from 'node:path';
import { isError, reportText } from './core/issue/report.ts';
import { asOf } from './core/graph/as-of.ts';
import type { Graph } from './core/graph/graph.ts';
import type { ExportContext } from './core/export/export-context.ts';
import type { ViewContext } from './core/export/view-context.ts';
import { reportWords } from './i18n/report-words.ts';
import type { Locale } from './core/schema/site.ts';
import { compileContent } from './read/compile-content.ts';
import { contentDir } from './read/environment.ts';
import { pageLanguage } from './i18n/page-language.ts';
import { linkContext, paths } from './site-context.ts';
import { site } from './site.config.ts';

/** What was compiled last, for every copy of this module: the code that Astro runs has one for itself. */
const SHARED = Symbol.for('benang-merah.corpus');
const shared = globalThis as { [SHARED]?: Promise<ViewContext> | undefined };

/** Makes `context` the corpus of every page of this process. */
export function shareCorpus(context: ViewContext): void {
  shared[SHARED] = Promise.resolve(context);
}

/** What was compiled holds no more: whoever asks next compiles the content again. */
export function forgetCorpus(): void {
  shared[SHARED] = undefined;
}

const refused = Promise.reject<ViewContext>(
  new Error('a page that has a view may show nothing else of the content: put it into the view (src/site-page.ts)'),
);
refused.catch(() => undefined);

/**
 * Does something while no page can reach the corpus. A page that has a view is made anew only when its view is another; whatever else
 * of the content it showed would be left as it was.
 */
export async function withoutCorpus<T>(work: () => Promise<T>): Promise<T> {
  const context = shared[SHARED];
  shared[SHARED] = refused;
  try {
    return await work();
  } finally {
    shared[SHARED] = context;
  }
}

/** One for each state of the content, so that what is made of it once is made once (core/export/once.ts). */
const known = new WeakMap<ViewContext, ExportContext>();

/**
 * The only door from Astro to the graph, with the site's own values and words. The content is compiled once and shared by all pages: as
 * long as it is the same, so is what is returned.
 *
 * @throws if the content has an error: nothing wrong is published
 */
export async function corpus(): Promise<ExportContext> {
  const context = await (shared[SHARED] ??= load());
  const whole = known.get(context) ?? exportContext(context);
  known.set(context, whole);
  return whole;
}

/** One for each language of the interface, so that what is made once in each (core/export/once.ts) is made once. */
function exportContext(context: ViewContext): ExportContext {
  const origin = new URL(site.url).origin;
  const contexts = new Map<Locale, ExportContext>();
  const speaking = (lang: string): ExportContext => {
    const language = pageLanguage(lang);
    const whole = contexts.get(language.locale) ?? { ...context, ...language, site, origin, speaking };
    contexts.set(language.locale, whole);
    return whole;
  };
  return speaking(site.locale);
}

/** What views are made from. */
export function contextOf(graph: Graph): ViewContext {
  return { graph, paths, locale: site.locale, asOf: asOf(graph) };
}

async function load(): Promise<ViewContext> {
  const dir = contentDir();
  const { graph, issues, isWhole } = await compileContent(dir, linkContext);
  if (issues.some(isError)) {
    throw new Error(`\n${reportText(issues, reportWords, relative(process.cwd(), dir), { isWhole })}`);
  }
  return contextOf(graph);
}
