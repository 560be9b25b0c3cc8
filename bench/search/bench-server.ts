import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export type Content = string | Uint8Array;

export interface BenchServer {
  url: string;
  /** Files by path; whatever is put here is sent. */
  files: Map<string, Content>;
  close: () => void;
}

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** Sends files from memory, compressed by gzip at its best level; cross-origin isolated, so that the clock of the page is exact. */
export async function startBenchServer(): Promise<BenchServer> {
  const files = new Map<string, Content>();
  const compressed = new Map<Content, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').slice(1).replace(/\?.*$/, ''));
    const content = files.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(content) ?? gzipSync(content, { level: 9 });
    compressed.set(content, body);
    response.writeHead(200, {
      'Content-Type': `${TYPES[path.replace(/.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, files, close: () => void server.close() };
}
