import type { Graph } from 'schema-dts';
import type { DataPageView } from './data-page.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { publisherNode } from '../linked-data/node-ids.ts';

const FORMATS: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

/** The data as a data set that can be found and downloaded. */
export function dataGraph(
  context: ExportContext,
  { files }: DataPageView,
  { title, lead }: { title: string; lead: string },
): Graph {
  const { paths, site, asOf, locale } = context;
  const page = absolute(context, paths.dataPage());
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': `${page}#dataset`,
        url: page,
        name: `${title} – ${site.name}`,
        description: lead,
        inLanguage: locale,
        license: site.contentLicense.url,
        creator: publisherNode(context),
        dateModified: asOf,
        isAccessibleForFree: true,
        distribution: files.map(({ name, href, size }) => ({
          '@type': 'DataDownload',
          name,
          contentUrl: absolute(context, href),
          encodingFormat: FORMATS[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          contentSize: `${size} B`,
        })),
      },
    ],
  };
}
