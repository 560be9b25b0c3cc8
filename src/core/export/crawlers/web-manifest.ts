import type { ExportContext } from '../export-context.ts';
import { jsonText } from '../site-file.ts';
import { pickText } from '../view-context.ts';

export const MANIFEST = 'site.webmanifest';

/** The icon of a telephone's first screen; under this name it is found without a link to it, too. */
export const TOUCH_ICON = 'apple-touch-icon.png';

/** The picture of a page that has none of its own, where its link is shown. */
export const LARGE_ICON = { path: 'icon-512.png', size: 512 };

/** The icons that are drawn from the site's own, by file name: their size in pixels. */
export const ICONS: Record<string, number> = {
  [TOUCH_ICON]: 180,
  'icon-192.png': 192,
  [LARGE_ICON.path]: LARGE_ICON.size,
};

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
      ...Object.entries(ICONS).map(([file, size]) => ({
        src: paths.rootFile(file),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  });
}
