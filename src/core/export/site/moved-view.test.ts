import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { formerCards } from '../sharing/card-view.ts';
import { movedPages, redirectFiles } from './moved-view.ts';
import { sampleContext } from '../sample-context.ts';

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

test('the ledger narrowed by what moved moved with it, as far as it goes on', () => {
  const said = Array.from({ length: 31 }, (_, at) => `:claim[[Kim] ke kota ${at}]{#ke-${at} by=Putin}`).join(', ');
  const context = sampleContext({
    'articles/kabar.md': sampleStory(`${said}.`),
    'people/kim.md': sampleEntity('Kim', 'was: [speaker]\n'),
  });
  const moves = movedPages(context).map(({ from, href }) => `${from} ${href}`);
  assert.deepEqual(
    moves.filter((move) => move.startsWith('/klaim/')),
    [
      '/klaim/saring/about/speaker/ /klaim/saring/about/kim/',
      '/klaim/saring/about/speaker/halaman/1/ /klaim/saring/about/kim/halaman/1/',
      '/klaim/saring/about/speaker/halaman/2/ /klaim/saring/about/kim/halaman/2/',
    ],
  );
});

test('what lies under a page moved with it: the lists of an entity, what more is to be seen of a claim, their cards', () => {
  const said = Array.from({ length: 11 }, (_, at) => `:claim[Kota ${at} sepi]{#sepi-${at} by=Kim}`).join(', ');
  const again = Array.from({ length: 21 }, () => ':claim[Kantor tutup]{#tutup by=Putin}').join(', ');
  const context = sampleContext({
    'articles/kabar.md': sampleStory(`${said}. ${again}.`),
    'people/kim.md': sampleEntity('Kim', 'was: [kim-lama]\n'),
    'people/kim-lain.md': sampleEntity('Kim Lain', 'merged-into: kim\n'),
    'claims/tutup.md': sampleClaimFile('Kantor tutup.', 'was: [tutup-lama]\n'),
  });
  const moves = movedPages(context).map(({ from, href }) => `${from} ${href}`);
  assert.deepEqual(moves, [
    '/klaim/tutup-lama/ /klaim/tutup/',
    '/klaim/tutup-lama/halaman/2/ /klaim/tutup/halaman/2/',
    '/sematan/klaim/tutup-lama/ /sematan/klaim/tutup/',
    '/orang/kim-lain/ /orang/kim/',
    '/orang/kim-lain/perkataan/1/ /orang/kim/perkataan/1/',
    '/klaim/saring/speaker/kim-lain/ /klaim/saring/speaker/kim/',
    '/orang/kim-lama/ /orang/kim/',
    '/orang/kim-lama/perkataan/1/ /orang/kim/perkataan/1/',
    '/klaim/saring/speaker/kim-lama/ /klaim/saring/speaker/kim/',
  ]);
  assert.deepEqual(
    formerCards(context).map(({ from, href }) => `${from} ${href}`),
    [
      '/kartu/klaim/tutup-lama.png /kartu/klaim/tutup.png',
      '/kartu/orang/kim-lain.png /kartu/orang/kim.png',
      '/kartu/orang/kim-lama.png /kartu/orang/kim.png',
    ],
  );
});
