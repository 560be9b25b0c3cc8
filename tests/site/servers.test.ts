import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headersFor, parseHeadersFile } from '../../src/cli/headers-file.ts';
import { caddyConfig } from '../../src/cli/servers/caddy-config.ts';
import { nginxConfig } from '../../src/cli/servers/nginx-config.ts';
import { readServedSite, REVALIDATE } from '../../src/cli/servers/served-site.ts';
import { outDir } from '../../src/read/environment.ts';
import { ensureServer, startWebServer, type ServerName, type WebServer } from '../web-servers.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'servers-'));
const site = join(folder.path, 'site');
// Links to the files would do, but what a server sees should be what a host has.
cpSync(outDir(), site, { recursive: true });
writeFileSync(
  join(site, '_redirects'),
  '/artikel/lama/ /artikel/rencana-pertemuan-kim-putin/ 301\n/tentang/ /cari/ 301!\n/ /cari/ 301\n',
);
writeFileSync(join(site, '.rahasia'), 'rahasia');
const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
after(() => {
  folder.remove();
});

interface Answer {
  status: number;
  /** Each header with all its values. */
  headers: Record<string, string[]>;
  bytes: number;
  text: string;
}

/** Asks as a browser does; `fetch` would hide what is compressed, and how. */
function ask(url: string, sent: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers: sent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const headers: Record<string, string[]> = {};
        for (let at = 0; at < response.rawHeaders.length; at += 2) {
          const name = response.rawHeaders[at]?.toLowerCase() ?? '';
          (headers[name] ??= []).push(response.rawHeaders[at + 1] ?? '');
        }
        const body = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers, bytes: body.length, text: body.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** A file of the site with an ending, by its address. */
function fileWith(ending: string, under = ''): string {
  const found = readdirSync(join(site, under), { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(ending),
  );
  assert.ok(found !== undefined, ending);
  return `/${join(under, found)}`;
}

const TYPES: [ending: string, under: string, type: RegExp][] = [
  ['.css', '_astro', /^text\/css/],
  ['.js', '_astro', /^(?:text|application)\/javascript/],
  ['.woff2', '_astro', /^font\/woff2/],
  ['.png', 'kartu', /^image\/png/],
  ['.svg', '', /^image\/svg\+xml/],
  ['.webmanifest', '', /^application\/manifest\+json/],
  ['graph.json', 'data', /^application\/json/],
  ['.ndjson', 'data', /^application\/x-ndjson; charset=utf-8$/],
  ['.csv', 'data', /^text\/csv/],
  ['atom.xml', '', /^application\/atom\+xml; charset=utf-8$/],
  ['feed.xml', '', /^application\/rss\+xml; charset=utf-8$/],
  ['feed.json', '', /^application\/feed\+json; charset=utf-8$/],
  ['.txt', '', /^text\/plain/],
];

const SERVERS: [name: ServerName, config: string, port: number][] = [
  ['nginx', nginxConfig(readServedSite(site), site, '127.0.0.1:4396'), 4396],
  ['caddy', caddyConfig(readServedSite(site), site, 'http://127.0.0.1:4397'), 4397],
];

const ARTICLE = '/artikel/rencana-pertemuan-kim-putin/';

for (const [name, config, port] of SERVERS) {
  describe(`${name}, with the configuration that is made for it,`, () => {
    let server: WebServer;
    before(async () => {
      ensureServer(name);
      server = await startWebServer(name, config, port, join(folder.path, name));
    });
    after(() => server.stop());

    test('sends every header that the site asks for, and no other policy', async () => {
      const paths = [
        ARTICLE,
        '/klaim/',
        '/cari/',
        '/data/graph.json',
        fileWith('index.html', 'sematan').replace('index.html', ''),
        fileWith('.png', 'kartu'),
        fileWith('.css', '_astro'),
        '/tidak-ada/',
      ];
      for (const path of paths) {
        const { headers } = await ask(server.url + path);
        for (const [header, value] of headersFor(rules, path)) {
          if (header === 'content-type') continue;
          assert.equal((headers[header] ?? []).join(', '), value, `${path} ${header}`);
        }
      }
    });

    test('keeps what has a digest in its name, and asks about all else', async () => {
      const kept = await ask(server.url + fileWith('.css', '_astro'));
      assert.deepEqual(kept.headers['cache-control'], ['public, max-age=31536000, immutable']);
      for (const path of [ARTICLE, '/data/graph.json']) {
        const first = await ask(server.url + path);
        assert.deepEqual(first.headers['cache-control'], [REVALIDATE], path);
        const [tag = ''] = first.headers['etag'] ?? [];
        assert.notEqual(tag, '', path);
        assert.equal((await ask(server.url + path, { 'If-None-Match': tag })).status, 304, path);
      }
    });

    test('sends text compressed to whoever can read it', async () => {
      for (const path of [ARTICLE, '/data/graph.json', fileWith('.css', '_astro'), '/sitemap.xml']) {
        const plain = await ask(server.url + path);
        const small = await ask(server.url + path, { 'Accept-Encoding': 'gzip' });
        assert.deepEqual(small.headers['content-encoding'], ['gzip'], path);
        assert.match((small.headers['vary'] ?? []).join(), /accept-encoding/i, path);
        assert.ok(small.bytes < plain.bytes * 0.6, `${path}: ${small.bytes} of ${plain.bytes}`);
        assert.equal(plain.headers['content-encoding'], undefined, path);
      }
    });

    test('says of each kind of file what it is', async () => {
      for (const [ending, under, type] of TYPES) {
        const { status, headers } = await ask(server.url + fileWith(ending, under));
        assert.equal(status, 200, ending);
        assert.match(headers['content-type']?.join() ?? '', type, ending);
      }
      assert.match(
        (await ask(server.url + ARTICLE)).headers['content-type']?.join() ?? '',
        /^text\/html; charset=utf-8$/i,
      );
    });

    test('shows our page for what is not there, with its status, and hides what is not published', async () => {
      const page = readFileSync(join(site, '404.html'), 'utf8');
      for (const path of [
        '/tidak-ada/',
        '/artikel/tidak-ada',
        '/tidak.json',
        '/_headers',
        '/_redirects',
        '/.rahasia',
        '/_astro/',
      ]) {
        const { status, text, headers } = await ask(server.url + path);
        assert.equal(status, 404, path);
        assert.equal(text, page, path);
        assert.match(headers['content-type']?.join() ?? '', /^text\/html/, path);
      }
      if (existsSync(join(site, '.well-known')))
        assert.equal((await ask(`${server.url}/.well-known/security.txt`)).status, 200);
      assert.ok([403, 404, 405].includes((await ask(server.url + ARTICLE, {}, 'POST')).status));
    });

    test('leads from an old address to the new one, and goes on to the slash', async () => {
      const moved = await ask(`${server.url}/artikel/lama/?a=1`);
      assert.equal(moved.status, 301);
      assert.deepEqual(moved.headers['location'], ['/artikel/rencana-pertemuan-kim-putin/?a=1']);
      const slash = await ask(server.url + ARTICLE.slice(0, -1));
      assert.ok([301, 302, 307, 308].includes(slash.status), String(slash.status));
      assert.match(slash.headers['location']?.join() ?? '', /rencana-pertemuan-kim-putin\/$/);
      const forced = await ask(`${server.url}/tentang/`);
      assert.equal(forced.status, 301);
      assert.deepEqual(forced.headers['location'], ['/cari/']);
      // A redirect that is not forced stands behind a file of the site.
      assert.equal((await ask(`${server.url}/`)).status, 200);
    });
  });
}
