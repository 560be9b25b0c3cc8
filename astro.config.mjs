import { defineConfig } from 'astro/config';
import { contentWatcher } from './src/integrations/content-watcher.ts';
import { editorPanel } from './src/integrations/editor-panel.ts';
import { siteFilesServer } from './src/integrations/site-files-server.ts';
import { themeColors } from './src/integrations/theme-colors.ts';
import { contentDir, madeDirs } from './src/read/environment.ts';
import { site } from './src/site.config.ts';

const { origin, pathname } = new URL(site.url);

/** A file is named by what is in it: with its name in words too, every page would be heavier by a dozen of them. */
const assetFileNames = '_astro/[hash][extname]';

export default defineConfig({
  site: origin,
  base: pathname,
  trailingSlash: 'always',
  // The Content-Security-Policy allows no inline style or script.
  build: { inlineStylesheets: 'never', format: 'directory' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    contentWatcher(contentDir(), madeDirs()),
    themeColors(site.colors),
    siteFilesServer(pathname),
    editorPanel(),
  ],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames } } },
    environments: {
      client: { build: { rolldownOptions: { output: { assetFileNames, entryFileNames: '_astro/[hash].js' } } } },
    },
    worker: { format: 'es' },
  },
});
