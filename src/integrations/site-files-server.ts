import { lookup } from 'mrmime';
import type { AstroIntegration } from 'astro';

/** Under `astro dev`: answers for the files that are not pages, each made when it is asked for. A build writes them (`cli/build.ts`). */
export function siteFilesServer(base: string): AstroIntegration {
  return {
    name: 'site-files-server',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          void find(path.startsWith(base) ? path.slice(base.length) : path.slice(1)).then((content) => {
            if (content === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', lookup(path) ?? 'application/octet-stream');
            response.end(content);
          }, next);
        });

        async function find(path: string): Promise<string | Uint8Array | undefined> {
          if (!/\.\w+$/.test(path)) return undefined;
          const { findSiteFile } = (await server.ssrLoadModule(
            '/src/site-files.ts',
          )) as typeof import('../site-files.ts');
          return (await findSiteFile(path))?.make();
        }
      },
    },
  };
}
