import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { sampleStory } from '../graph/sample-graph.ts';
import { redirectFiles } from './moved-view.ts';
import { sampleContext } from './sample-context.ts';

test('each page that moved has a line for hosts that need it forced, and one for those that know no force', async () => {
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kim] datang.', { keys: 'was: [berita]\n' }),
    'people/kim.md': sampleEntity('Kim', 'was: [kim-lama]\n'),
  });
  const [file, ...others] = redirectFiles(context);
  assert.equal(file?.path, '_redirects');
  assert.deepEqual(others, []);
  assert.equal(
    await file.make(),
    '/artikel/berita/ /artikel/kabar/ 301!\n/artikel/berita/ /artikel/kabar/ 301\n' +
      // Neither reports a claim, so there is no table of them.
      '/artikel/berita/klaim/ /artikel/kabar/ 301!\n/artikel/berita/klaim/ /artikel/kabar/ 301\n' +
      '/orang/kim-lama/ /orang/kim/ 301!\n/orang/kim-lama/ /orang/kim/ 301\n',
  );
});

test('where nothing moved there is no file', () => {
  assert.deepEqual([...redirectFiles(sampleContext({ 'articles/kabar.md': sampleStory('Kabar.') }))], []);
});

test('what stands beside a page moved with it: its feed, its data, its source', async () => {
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kim] datang.', { keys: 'was: [berita]\n' }),
    'people/kim.md': sampleEntity('Kim', 'was: [kim-lama]\n'),
  });
  const files = ['feed.xml', 'artikel/kabar.md', 'artikel/kabar/data.json', 'orang/kim/feed.xml', 'orang/feed.xml'];
  const [file] = redirectFiles(context, files);
  const lines = String(await file?.make()).split('\n');
  assert.deepEqual(
    lines.filter((line) => /\.\w+ /.test(line) && !line.includes('/klaim')),
    [
      '/artikel/berita.md /artikel/kabar.md 301',
      '/artikel/berita/data.json /artikel/kabar/data.json 301',
      '/orang/kim-lama/feed.xml /orang/kim/feed.xml 301',
    ],
  );
});
