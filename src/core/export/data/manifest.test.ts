import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteFile } from '../site-file.ts';
import { withManifest } from './manifest.ts';

const digest = (bytes: Uint8Array): string => [...bytes].join(' ');

test('the manifest gives the bytes of each file, and makes none that was made already', async () => {
  const made: string[] = [];
  const file = (path: string, content: string): SiteFile => ({
    path,
    make: () => {
      made.push(path);
      return content;
    },
  });
  const [one, other, manifest] = [...withManifest([file('a', 'é'), file('b', 'x')], digest)];
  assert.equal(await one?.make(), 'é');
  assert.equal(manifest?.path, 'data/manifest.json');
  assert.deepEqual(JSON.parse(String(await manifest.make())), {
    files: [
      { path: 'a', size: 2, sha256: '195 169' },
      { path: 'b', size: 1, sha256: '120' },
    ],
  });
  assert.deepEqual(made, ['a', 'b']);
  assert.equal(await other?.make(), 'x');
});
