import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempDisposableSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ReadableStream } from 'node:stream/web';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { SiteFile, SitePart } from '../core/export/site-file.ts';
import { paths } from '../site-context.ts';
import { filesIn } from './files-in.ts';
import { makeSite, SIGN } from './make-site.ts';
import { parseShard } from './shard.ts';
import { forgetSiteRecord } from './site-record.ts';
import { SiteWriter, type SiteChange } from './site-writer.ts';

const quiet = { begin: () => undefined, step: () => undefined, end: () => undefined };

/** A site of made up parts, in a folder of its own. */
class SmallSite {
  readonly #folder = mkdtempDisposableSync(join(tmpdir(), 'make-site-'));
  readonly assets = join(this.#folder.path, 'assets');
  readonly target = join(this.#folder.path, 'out', 'site');

  constructor() {
    mkdirSync(this.assets);
    mkdirSync(dirname(this.target));
  }

  /** As a build does: places what is made, or leaves everything as it was. */
  async build(parts: readonly SitePart[], code = 'code'): Promise<SiteChange> {
    const writer = new SiteWriter(this.target, code);
    const plan = {
      bundle: { assets: this.assets },
      app: { list: () => Promise.resolve([]), render: () => Promise.reject(new Error('there is no page')) },
      parts: () => ReadableStream.from(parts),
      lastFolder: () => Promise.resolve({ path: 'cari/texts/', key: 'texts', files: () => [] }),
      paths,
    };
    try {
      await makeSite(plan, writer, parseShard(undefined), quiet);
      return writer.finish();
    } finally {
      writer.abandon();
    }
  }

  files(): string[] {
    return filesIn(this.target).sort();
  }

  [Symbol.dispose](): void {
    forgetSiteRecord(this.target);
    this.#folder.remove();
  }
}

/** A file that counts how often it is made. */
function counted(path: string, key?: string): { file: SiteFile; made: () => number } {
  let made = 0;
  const make = (): string => {
    made++;
    return path;
  };
  return { file: { path, ...(key !== undefined && { key }), make }, made: () => made };
}

test('a file with a key is made once, one without it each time, and a folder as a whole or not at all', async () => {
  using site = new SmallSite();
  const keyed = counted('a.json', 'a');
  const plain = counted('b.json');
  const inside = counted('c/d.json');
  const parts = [keyed.file, { path: 'c/', key: 'c', files: () => [inside.file] }, plain.file];
  await site.build(parts);
  assert.deepEqual(site.files(), [SIGN, 'a.json', 'b.json', 'c/d.json']);
  const { written } = await site.build(parts);
  assert.equal(written, 0);
  assert.deepEqual([keyed.made(), plain.made(), inside.made()], [1, 2, 1]);
});

test('what the code publishes as it stands comes, changes and goes with the code, whatever it is called', async () => {
  using site = new SmallSite();
  const names = ['.nojekyll', '.well-known/a.txt', 'CNAME'];
  for (const name of names) {
    mkdirSync(dirname(join(site.assets, name)), { recursive: true });
    writeFileSync(join(site.assets, name), 'satu');
  }
  await site.build([]);
  assert.deepEqual(site.files(), ['.nojekyll', '.well-known/a.txt', 'CNAME', SIGN]);
  writeFileSync(join(site.assets, 'CNAME'), 'dua!');
  rmSync(join(site.assets, '.well-known'), { recursive: true });
  await site.build([], 'other code');
  assert.deepEqual(site.files(), ['.nojekyll', 'CNAME', SIGN]);
  assert.equal(readFileSync(join(site.target, 'CNAME'), 'utf8'), 'dua!');
});

test('files of a folder are made no more at a time than all others', async () => {
  using site = new SmallSite();
  let open = 0;
  let most = 0;
  const slow = (path: string): SiteFile => ({
    path,
    make: async () => {
      most = Math.max(most, ++open);
      for (let count = 0; count < 5; count++) await turn();
      open--;
      return path;
    },
  });
  const files = Array.from({ length: 6 }, (_, index) => slow(`${index}.json`));
  const inside = Array.from({ length: 6 }, (_, index) => slow(`f/${index}.json`));
  await site.build([...files.slice(0, 3), { path: 'f/', key: 'f', files: () => inside }, ...files.slice(3)]);
  assert.equal(most, 4);
  assert.equal(site.files().length, 13);
});

test('when a file cannot be made nothing is made any more when the build ends, and nothing is left of it', async () => {
  using site = new SmallSite();
  let isOver = false;
  const late: string[] = [];
  const slow = (path: string, turns: number): SiteFile => ({
    path,
    make: async () => {
      for (let count = 0; count < turns; count++) await turn();
      if (isOver) late.push(path);
      return path;
    },
  });
  const failing = { path: 'x.json', make: () => Promise.reject(new Error('cannot be made')) };
  const others = Array.from({ length: 9 }, (_, index) => slow(`${index}.json`, index + 3));
  await assert.rejects(site.build([failing, ...others]), /cannot be made/);
  isOver = true;
  for (let count = 0; count < 20; count++) await turn();
  assert.deepEqual(late, []);
  assert.ok(!existsSync(site.target));
  assert.deepEqual(readdirSync(dirname(site.target)), []);
});
