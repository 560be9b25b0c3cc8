import { citations } from '../core/export/sharing/citation-view.ts';
import type { SiteFile } from '../core/export/site-file.ts';
import type { ExportContext } from '../core/export/export-context.ts';

/** Beside every page that is cited: its citation in each format that reference managers read. */
export function* citationFiles(context: ExportContext): Iterable<SiteFile> {
  for (const citation of citations(context)) {
    const key = JSON.stringify([citation.item, citation.texts]);
    for (const { ending, href } of citation.files) {
      yield {
        path: href.slice(context.paths.base.length),
        key,
        make: async () => {
          const { formatCitation } = await import('./format-citation.ts');
          return formatCitation(citation, ending);
        },
      };
    }
  }
}
