import { equal, notEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { codeKey } from './code-key.ts';

test('pages that name pictures for links are not taken for pages that name none', (t) => {
  const before = process.env['CARDS'];
  t.after(() => {
    if (before === undefined) delete process.env['CARDS'];
    else process.env['CARDS'] = before;
  });
  delete process.env['CARDS'];
  const drawn = codeKey();
  process.env['CARDS'] = 'off';
  notEqual(codeKey(), drawn);
  delete process.env['CARDS'];
  equal(codeKey(), drawn);
});

/** The key after each change of a project that has nothing but what the changes put into it. */
function keysAfter(...changes: (() => void)[]): string[] {
  using project = mkdtempDisposableSync(join(tmpdir(), 'code-key-'));
  const home = process.cwd();
  process.chdir(project.path);
  try {
    writeFileSync('package-lock.json', '{}');
    return changes.map((change) => {
      change();
      return codeKey();
    });
  } finally {
    process.chdir(home);
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

for (const path of ['CNAME', '.nojekyll', '.well-known/security.txt', 'satu/berkas']) {
  test(`a file that is published as it stands counts when it comes, changes and goes: ${path}`, () => {
    const file = join('public', path);
    const [without, empty, full, gone] = keysAfter(
      () => write('public/favicon.svg', '<svg/>'),
      () => write(file, ''),
      () => write(file, 'dua'),
      () => rmSync(file),
    );
    equal(new Set([without, empty, full]).size, 3);
    equal(gone, without);
  });
}

test('a picture that differs in bytes that are no text is another picture', () => {
  const [one, other] = keysAfter(
    () => write('public/gambar.png', Uint8Array.of(0xff, 0xfe)),
    () => write('public/gambar.png', Uint8Array.of(0xfe, 0xff)),
  );
  notEqual(one, other);
});

test('what a link in the public folder leads to counts too, as it is published', () => {
  const [one, other] = keysAfter(
    () => {
      write('fonts/huruf.woff2', 'a');
      mkdirSync('public');
      symlinkSync('../fonts', 'public/fonts', 'junction');
    },
    () => write('fonts/huruf.woff2', 'b'),
  );
  notEqual(one, other);
});
