import type { AstroIntegration } from 'astro';

/** Under `astro dev`: a change in the content folder makes the next request compile it again, and the open pages reload. */
export function contentWatcher(contentDir: string): AstroIntegration {
  return {
    name: 'content-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
