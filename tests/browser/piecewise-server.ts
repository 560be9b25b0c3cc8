import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Bytes of a page that come at a time: less than the header has, where what comes may push what was there. */
const PIECE = 400;
/** How long the next are waited for: long enough for the browser to draw those that came. */
const PAUSE_MS = 50;

/** Serves what `origin` does, but pages piece by piece, as a slow connection brings them. */
export async function servePiecewise(origin: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    void (async () => {
      const source = await fetch(new URL(request.url ?? '/', origin));
      const type = source.headers.get('content-type') ?? 'application/octet-stream';
      const body = Buffer.from(await source.arrayBuffer());
      response.writeHead(source.status, { 'Content-Type': type });
      if (type.startsWith('text/html')) {
        for (let at = 0; at < body.length; at += PIECE) {
          response.write(body.subarray(at, at + PIECE));
          await pause(PAUSE_MS);
        }
        response.end();
      } else response.end(body);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
