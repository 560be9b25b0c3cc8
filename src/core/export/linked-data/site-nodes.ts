import type { BreadcrumbList, CreativeWorkSeries, NewsMediaOrganization, WebSite } from 'schema-dts';
import { LARGE_ICON } from '../crawlers/web-manifest.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { storyTitle } from '../site-names.ts';
import { pickText } from '../view-context.ts';
import { breadcrumbNode, publisherNode, siteNode, storyNode } from './node-ids.ts';

export function website(context: ExportContext): WebSite {
  const { site, locale, paths } = context;
  return {
    '@type': 'WebSite',
    ...siteNode(context),
    url: absolute(context, paths.home()),
    name: site.name,
    description: pickText(site.tagline, locale).text,
    inLanguage: locale,
    publisher: publisherNode(context),
    license: site.contentLicense.url,
  };
}

/** Who publishes the site. */
export function publisher(context: ExportContext): NewsMediaOrganization {
  const { site, paths } = context;
  return {
    '@type': 'NewsMediaOrganization',
    ...publisherNode(context),
    name: site.name,
    url: absolute(context, paths.home()),
    logo: absolute(context, paths.rootFile(LARGE_ICON.path)),
    ...(site.contact !== undefined && { email: site.contact }),
    correctionsPolicy: absolute(context, paths.corrections()),
    publishingPrinciples: absolute(context, paths.about()),
  };
}

export function storySeries(context: ExportContext, story: string): CreativeWorkSeries {
  return {
    '@type': 'CreativeWorkSeries',
    ...storyNode(context, story),
    name: storyTitle(context.site, story, context.locale).text,
    url: absolute(context, context.paths.timeline(story)),
  };
}

/** The way from the first page to `page`, each step with its address on the site. */
export function breadcrumbs(
  context: ExportContext,
  page: string,
  steps: [name: string, href: string][],
): BreadcrumbList {
  const all: [string, string][] = [[context.words.home, context.paths.home()], ...steps];
  return {
    '@type': 'BreadcrumbList',
    ...breadcrumbNode(context, page),
    itemListElement: all.map(([name, href], index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(context, href),
    })),
  };
}
