import { close, createIndex } from 'pagefind';
import type { SiteFile } from './core/export/site-file.ts';
import { TEXT_INDEX, textRecords, type TextRecord } from './core/export/text-records.ts';
import type { ViewContext } from './core/export/view-context.ts';

/** Of what Pagefind makes: the search itself and its data. Its own user interfaces stay behind, and so does its worker. */
const KEPT =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)[\w-]+\.pagefind|.*\.pf_(meta|fragment|index|filter))$/;

/** As with all that is made of the content: once for each state of it, however often it is asked for. */
const made = new WeakMap<ViewContext['graph'], Promise<SiteFile[]>>();

/** The index of the texts of articles and claims, as files. */
export async function* textFiles(context: ViewContext): AsyncIterable<SiteFile> {
  const files = made.get(context.graph) ?? indexTexts(context);
  made.set(context.graph, files);
  yield* await files;
}

async function indexTexts({ paths, locale, ...context }: ViewContext): Promise<SiteFile[]> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`texts cannot be indexed: ${errors.join(', ')}`);
  try {
    for (const record of textRecords({ paths, locale, ...context })) {
      const { errors: refused } = await index.addCustomRecord(customRecord(record, locale));
      if (refused.length > 0) throw new Error(`${record.href}: ${refused.join(', ')}`);
    }
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => KEPT.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => ({
        path: `${paths.segments.search}/${TEXT_INDEX}/${path}`,
        make: () => content,
      }));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** All texts in one index, in the site's language: Pagefind would search those of another language only on pages in it. */
function customRecord({ kind, href, title, text, people, period }: TextRecord, language: string) {
  return {
    url: href,
    content: text,
    language,
    meta: { title, kind },
    filters: { kind: [kind], person: people, period: [period] },
  };
}
