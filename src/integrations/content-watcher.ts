import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The module that holds the graph; whatever shows the content imports it, and is made anew with it. */
const CORPUS = join(import.meta.dirname, '../corpus.ts');

/** Under `astro dev`: a change in the content folder makes the next request compile it again, and the open pages reload. */
export function contentWatcher(contentDir: string): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const module of moduleGraph.getModulesByFile(CORPUS) ?? []) moduleGraph.invalidateModule(module);
          }
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
