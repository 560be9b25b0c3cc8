import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isInside } from '../build/is-inside.ts';
import { forgetCorpus } from '../corpus.ts';
import { forwardSlashes } from '../read/forward-slashes.ts';

/** What compiles the content is in here. */
const CODE = join(import.meta.dirname, '..');

/** The module that holds the graph, by its name at Vite; whatever shows the content imports it, and is made anew with it. */
const CORPUS = forwardSlashes(join(CODE, 'corpus.ts'));

/**
 * Under `astro dev`: a change in the content folder makes the next request compile it again, and the open pages reload. So does a
 * change of the code, for which Vite has the pages reload.
 *
 * @param made folders of what is made from the content. They are not watched: a site has tens of thousands of files, and a server that
 *   looks at each of them answers nobody meanwhile.
 */
export function contentWatcher(contentDir: string, made: readonly string[]): AstroIntegration {
  const ignored = (path: string): boolean =>
    !isInside(contentDir, path) && made.some((folder) => isInside(folder, path));
  return {
    name: 'content-watcher',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (path.endsWith('.ts') && isInside(CODE, path)) forgetCorpus();
          if (!isInside(contentDir, path)) return;
          forgetCorpus();
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const module of moduleGraph.getModulesByFile(CORPUS) ?? []) moduleGraph.invalidateModule(module);
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
