import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { corpus, forgetCorpus, shareCorpus } from '../corpus.ts';
import { forwardSlashes } from '../read/forward-slashes.ts';
import { contentWatcher } from './content-watcher.ts';

interface Watching {
  vite: { server: { watch: { ignored: (path: string) => boolean } } };
}

/** What the dev server is told not to look at. */
function ignoredBy(contentDir: string, made: string[]): (path: string) => boolean {
  let ignored = (_path: string): boolean => false;
  const setup = contentWatcher(contentDir, made).hooks['astro:config:setup'];
  const updateConfig = (config: unknown): void => {
    ({ ignored } = (config as Watching).vite.server.watch);
  };
  void setup?.({ updateConfig } as never);
  return ignored;
}

test('what is made is not watched, and all else is', () => {
  const ignored = ignoredBy('/site/content', ['/site/dist', '/site/.cache']);
  for (const path of ['/site/dist', '/site/dist/orang/index.html', '/site/.cache/units'])
    assert.ok(ignored(path), path);
  for (const path of ['/site', '/site/content/people/a.md', '/site/src/corpus.ts', '/site/distance.md'])
    assert.ok(!ignored(path), path);
});

test('content is watched wherever it stands', () => {
  const ignored = ignoredBy('/site/.build/content', ['/site/.build']);
  assert.ok(!ignored('/site/.build/content/articles/a.md'));
  assert.ok(ignored('/site/.build/site/index.html'));
});

/** A dev server that notes what is asked of it when a file changes. */
function watchingServer(contentDir: string): { change: (path: string) => void; asked: string[] } {
  const asked: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const moduleGraph = { getModulesByFile: (path: string) => void asked.push(path) };
  const client = { moduleGraph, hot: { send: ({ type }: { type: string }) => void asked.push(type) } };
  const setup = contentWatcher(contentDir, []).hooks['astro:server:setup'];
  void setup?.({ server: { watcher, environments: { client } } } as never);
  return { change: (path) => void watcher.emit('all', 'change', path), asked };
}

test('a change of the content or of the code has the content compiled again, and any other does not', async (t) => {
  const before = process.env['CONTENT_DIR'];
  t.after(() => {
    if (before === undefined) delete process.env['CONTENT_DIR'];
    else process.env['CONTENT_DIR'] = before;
    forgetCorpus();
  });
  // Compiled again it is an error, which tells it from what was there.
  const content = join(import.meta.dirname, 'no-such-content');
  process.env['CONTENT_DIR'] = content;
  const { change, asked } = watchingServer(content);
  const source = join(import.meta.dirname, '..');

  for (const path of [join(source, 'styles/tokens.css'), join(source, '../README.md')]) {
    shareCorpus({} as never);
    change(path);
    await corpus();
  }
  shareCorpus({} as never);
  change(join(source, 'core/graph/graph.ts'));
  await assert.rejects(corpus());
  assert.deepEqual(asked, []);

  shareCorpus({} as never);
  change(join(content, 'articles/a.md'));
  await assert.rejects(corpus());
  assert.deepEqual(asked, [forwardSlashes(join(source, 'corpus.ts')), 'full-reload']);
});
