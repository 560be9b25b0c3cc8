import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../annotate/parse-file.ts';
import { sampleArticle, sampleEntity } from '../annotate/sample-files.ts';
import { link } from './link.ts';
import { samplePaths } from './sample-graph.ts';

/** Every error of a folder in which an article names `rahmat-hidayat`, as `code file nearest`. */
function problems(files: Record<string, string>): string[] {
  const article = sampleArticle('[Rahmat] berkata.', 'entities: { Rahmat: rahmat-hidayat }\n');
  const parsed = Object.entries({ 'articles/kabar.md': article, ...files }).map(([path, text]) => ({
    path,
    ...parseFile({ path, text }),
  }));
  const { issues } = link(parsed, { authors: ['redaksi'], stories: [], paths: samplePaths, timeZone: 'Asia/Jakarta' });
  return [...parsed.flatMap((one) => one.issues), ...issues].map(({ code, file, args }) =>
    [code, file, args['nearest']].filter((part) => part !== undefined).join(' '),
  );
}

test('an id without a file is told with the nearest that has one', () => {
  assert.deepEqual(problems({ 'people/rahmat-hidayatt.md': sampleEntity('Rahmat') }), [
    'entity-unknown articles/kabar.md rahmat-hidayatt',
  ]);
});

test('a file whose name is no id is one mistake, and not one in every file that names it', () => {
  for (const name of ['Rahmat-Hidayat', 'rahmat_hidayat', 'Rahmat Hidayat'])
    assert.deepEqual(problems({ [`people/${name}.md`]: sampleEntity('Rahmat') }), [
      `slug-bad people/${name}.md rahmat-hidayat`,
    ]);
});

test('what can be no id is never the one that is meant', () => {
  assert.deepEqual(problems({ 'people/Rahmat-Hidayatt.md': sampleEntity('Rahmat') }), [
    'slug-bad people/Rahmat-Hidayatt.md rahmat-hidayatt',
    'entity-unknown articles/kabar.md',
  ]);
});

test('nothing turns out to be a thing of another kind', () => {
  const files = (kind: string): Record<string, string> => ({
    'people/rahmat-hidayat.md': sampleEntity('Rahmat'),
    [`${kind}/hidayat.md`]: sampleEntity(
      'Hidayat',
      `${kind === 'people' ? '' : 'type: other\n'}merged-into: rahmat-hidayat\n`,
    ),
  });
  assert.deepEqual(problems(files('people')), []);
  assert.deepEqual(problems(files('organizations')), ['entity-wrong-kind organizations/hidayat.md']);
});
