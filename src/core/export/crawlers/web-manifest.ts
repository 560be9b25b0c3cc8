import type { ExportContext } from '../export-context.ts';
import { jsonText } from '../site-file.ts';
import { pickText } from '../view-context.ts';

export const MANIFEST = 'site.webmanifest';

/** The icons that are drawn from the site's own, by size in pixels. */
export const ICONS = { touch: 180, small: 192, large: 512 } as const;
export const iconFile = (size: number): string => `icon-${size}.png`;

/** How the site looks among a reader's other applications. */
export function webManifest({ site, paths, locale }: ExportContext): string {
  return jsonText({
    name: site.name,
    short_name: site.name,
    description: pickText(site.tagline, locale).text,
    lang: locale,
    start_url: paths.home(),
    scope: paths.home(),
    display: 'browser',
    background_color: site.colors.paper.light,
    theme_color: site.colors.paper.light,
    icons: [
      { src: paths.rootFile('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...[ICONS.small, ICONS.large].map((size) => ({
        src: paths.rootFile(iconFile(size)),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  });
}
