import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetCorpus } from '../corpus.ts';

/** The module that holds the graph; whatever shows the content imports it, and is made anew with it. */
const CORPUS = join(import.meta.dirname, '../corpus.ts');

/**
 * Under `astro dev`: a change in the content folder makes the next request compile it again, and the open pages reload.
 *
 * @param made folders of what is made from the content. They are not watched: a site has tens of thousands of files, and a server that
 *   looks at each of them answers nobody meanwhile.
 */
export function contentWatcher(contentDir: string, made: readonly string[]): AstroIntegration {
  const ignored = (path: string): boolean => !isIn(contentDir, path) && made.some((folder) => isIn(folder, path));
  return {
    name: 'content-watcher',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!isIn(contentDir, path)) return;
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

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
