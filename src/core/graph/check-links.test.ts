import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paths } from '../paths.ts';
import { linkSample, SAMPLE_ENTITIES, samplePaths, sampleStory } from './sample-graph.ts';

/** The addresses of links that lead nowhere. */
function brokenIn(files: Record<string, string>, paths: Paths = samplePaths): (string | undefined)[] {
  const { issues } = linkSample({ ...SAMPLE_ENTITIES, ...files }, { paths });
  return issues.flatMap(({ code, args }) => (code === 'link-broken' ? [args['url']] : []));
}

test('a link leads to a page of the site, and in an article to a heading, a claim or a mention', () => {
  const links = (...urls: string[]): string => urls.map((url) => `[ini](${url})`).join(' ');
  const good = [
    '/artikel/tujuan/#h-bagian',
    '/artikel/tujuan/#c-tutup',
    '/artikel/tujuan/#m-kim',
    '#m-putin',
    '/klaim/',
  ];
  const bad = ['/artikel/tujuan/#h-lain', '/artikel/tujuan', '/artikel/lain/', '#m-kim', '/klaim/tutup/#c-tutup'];
  assert.deepEqual(
    brokenIn({
      'articles/asal.md': sampleStory(`[Putin]. ${links(...good, ...bad)}`),
      'articles/tujuan.md': sampleStory('## Bagian\n\n:claim[[Kim] menutup kantor]{#tutup by=redaksi}.'),
    }),
    bad,
  );
});

test('articles are not gone through again for each link', () => {
  let asked = 0;
  const paths: Paths = {
    ...samplePaths,
    article: (...of) => {
      asked++;
      return samplePaths.article(...of);
    },
  };
  const ids = Array.from({ length: 40 }, (_, index) => `kabar-${index}`);
  const body = ids.map((id) => `[ini](/artikel/${id}/#h-bagian)`).join(' ');
  const files = ids.map((id) => [`articles/${id}.md`, sampleStory(`## Bagian\n\n${body}`)]);
  assert.deepEqual(brokenIn(Object.fromEntries(files) as Record<string, string>, paths), []);
  assert.ok(asked < 10 * ids.length, `${asked} addresses for ${ids.length} articles`);
});
