import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { parseRedirectsFile, redirectFor } from './redirects-file.ts';

export interface ServerOptions {
  /** Folder of the built site. */
  dir: string;
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /** Directory the site is served from, with a slash at both ends. */
  base?: string;
}

export interface StaticServer {
  /** Address of the site's first page. */
  url: string;
  close(): Promise<void>;
}

/** As hosts do, so that what is measured here is what readers wait for. Its types are those of a framework that we don't use. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Hosts read these files and do not publish them; nor do they publish anything whose name begins with a dot. A doubled slash is no
 * address of ours, and a redirect to one would lead to another site.
 */
const UNPUBLISHED = /^\/_(headers|redirects)$|[\\/]\.(?!well-known[\\/])|[\\/]{2}/;

/**
 * Serves a built site as a static host would: `index.html` for a directory, a redirect to the address with the slash, `404.html` with
 * its status for what is not there, and what the site's own `_headers` and `_redirects` files say. Rejects if the port cannot be had.
 */
export async function startServer({ dir, port, host = '127.0.0.1', base = '/' }: ServerOptions): Promise<StaticServer> {
  const headersFile = join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const redirectsFile = join(dir, '_redirects');
  const redirects = existsSync(redirectsFile) ? parseRedirectsFile(readFileSync(redirectsFile, 'utf8')) : [];
  // `dev` makes sirv look at the disk for each request, so that a build while the site is served shows at once.
  const sendFile = sirv(dir, { dev: true, etag: true, extensions: [] });

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    for (const [name, value] of headersFor(rules, address)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const search = query === undefined ? '' : `?${query}`;
    if (address === base.slice(0, -1) || (address === '/' && base !== '/')) {
      response.writeHead(301, { Location: base + search }).end();
      return;
    }
    const path = address.startsWith(base) ? decodePath(address.slice(base.length - 1)) : undefined;
    const found = path === undefined || UNPUBLISHED.test(path) ? undefined : find(dir, path);
    const redirect = redirectFor(redirects, address, found !== undefined);
    if (redirect) {
      response.writeHead(redirect.status, { Location: redirect.to + search }).end();
    } else if (found === 'directory') {
      response.writeHead(301, { Location: `${address}/${search}` }).end();
    } else if (found === 'file') {
      // sirv breaks on a range that ends before it begins; a server may always send the whole file.
      delete request.headers.range;
      request.url = address.slice(base.length - 1).replace(/\/$/, '/index.html');
      sendFile(request, response);
    } else {
      sendNotFound(dir, response);
    }
  };

  const server = createServer((request, response) => compress(request, response, () => answer(request, response)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** What stands at a path: a file, a directory asked for without its slash, or nothing that has a page. */
function find(dir: string, path: string): 'file' | 'directory' | undefined {
  if (path.endsWith('/')) return isFile(join(dir, path, 'index.html')) ? 'file' : undefined;
  if (isFile(join(dir, path))) return 'file';
  return isFile(join(dir, path, 'index.html')) ? 'directory' : undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Not there, or a name that no file can have (too long, a NUL in it): there is nothing to send either way.
    return false;
  }
}

function sendNotFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  if (existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(readFileSync(page));
  } else {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('404');
  }
}
