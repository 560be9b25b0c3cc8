import assert from 'node:assert/strict';
import { test } from 'node:test';
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
