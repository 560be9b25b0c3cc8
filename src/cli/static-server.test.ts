import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer, type StaticServer } from './static-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const files: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'artikel/kim/index.html': 'article',
  'feed.xml': '<feed/>',
  'lang.txt': 'long '.repeat(1000),
  '.rahasia': 'secret',
  '.well-known/security.txt': 'contact',
  _redirects: '/lama/ /artikel/kim/ 301!\n/lama/ /artikel/kim/ 301\n/tetap/ /lama/ 301\n',
  'tetap/index.html': 'stays',
  'lama/index.html': 'moved',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/feed.xml\n  Content-Type: application/atom+xml\n',
};
let server: StaticServer;
let inFolder: StaticServer;

before(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  server = await startServer({ dir, port: 0 });
  inFolder = await startServer({ dir, port: 0, base: '/berita/' });
});

after(async () => {
  await server.close();
  await inFolder.close();
  rmSync(dir, { recursive: true });
});

/** Status, text and headers; the path goes out as it stands, without the tidying that `fetch` does. */
function ask(
  path: string,
  {
    method = 'GET',
    from = server,
    headers = {},
  }: { method?: string; from?: StaticServer; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(from.url);
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
    });
    outgoing.on('error', reject).end();
  });
}

test('a directory answers with its index page', async () => {
  assert.equal((await ask('/')).text, 'home');
  const page = await ask('/artikel/kim/?q=1');
  assert.deepEqual([page.status, page.text, page.headers['content-type']], [200, 'article', 'text/html;charset=utf-8']);
});

test('text goes out compressed to a browser that takes it so', async () => {
  const { headers, status } = await ask('/lang.txt', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.deepEqual([status, headers['content-encoding'], headers['vary']], [200, 'gzip', 'Accept-Encoding']);
  assert.equal((await ask('/lang.txt')).headers['content-encoding'], undefined);
});

test('a directory without its slash leads to the address with the slash, and keeps the query', async () => {
  const { status, headers } = await ask('/artikel/kim?q=1');
  assert.deepEqual([status, headers['location']], [301, '/artikel/kim/?q=1']);
});

test('what is not there answers with the page for it, and with status 404', async () => {
  for (const path of [
    '/tidak-ada',
    '/artikel/',
    '/feed.xml/',
    '/artikel/kim/index',
    '/%',
    `/${'a'.repeat(5000)}`,
    '/a%00b',
  ]) {
    const { status, text } = await ask(path);
    assert.deepEqual([status, text], [404, 'nothing here'], path.slice(0, 30));
  }
});

test('nothing outside the folder and nothing that a host keeps back is sent', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/a%5c..%5c..%5cx',
    '/.rahasia',
    '/_headers',
    '//_headers',
  ]) {
    assert.equal((await ask(path)).status, 404, path);
  }
  assert.equal((await ask('/.well-known/security.txt')).text, 'contact');
});

test('the headers of the built site are sent with pages and with the 404 page', async () => {
  for (const path of ['/', '/tidak-ada']) assert.equal((await ask(path)).headers['x-content-type-options'], 'nosniff');
  assert.equal((await ask('/feed.xml')).headers['content-type'], 'application/atom+xml');
});

test('only reading is allowed', async () => {
  const { status, headers } = await ask('/', { method: 'POST' });
  assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD']);
  const head = await ask('/', { method: 'HEAD' });
  assert.deepEqual([head.status, head.text], [200, '']);
});

test('a senseless range does not stop the server', async () => {
  assert.equal((await ask('/', { headers: { Range: 'bytes=3-1' } })).text, 'home');
});

test('a build while the site is served shows at once', async () => {
  writeFileSync(join(dir, 'feed.xml'), '<feed>a much longer one</feed>');
  assert.equal((await ask('/feed.xml')).text, '<feed>a much longer one</feed>');
});

test('a site in a folder is served there, and the root leads to it', async () => {
  assert.match(inFolder.url, /^http:\/\/localhost:\d+\/berita\/$/);
  assert.equal((await ask('/berita/artikel/kim/', { from: inFolder })).text, 'article');
  assert.equal((await ask('/', { from: inFolder })).headers['location'], '/berita/');
  assert.equal((await ask('/berita', { from: inFolder })).headers['location'], '/berita/');
  assert.equal((await ask('/artikel/kim/', { from: inFolder })).status, 404);
  assert.equal((await ask('/berita/artikel/kim', { from: inFolder })).headers['location'], '/berita/artikel/kim/');
});

test('a port that is taken rejects', async () => {
  await assert.rejects(startServer({ dir, port: Number(new URL(server.url).port) }), { code: 'EADDRINUSE' });
});

test('the redirects of the site’s own file are sent, with the query; a page goes before one that is not forced', async () => {
  const moved = await ask('/lama/?q=1');
  assert.equal(moved.status, 301);
  assert.equal(moved.headers['location'], '/artikel/kim/?q=1');
  assert.equal((await ask('/tetap/')).text, 'stays');
});
