import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from './progress.ts';

const NAMES = { content: 'isi', code: 'kode', pages: 'halaman', files: 'berkas', texts: 'teks' };

/** What a build of two phases prints, at 100 pages a second. */
function printed(isTTY: boolean): string {
  let clock = 0;
  let text = '';
  const progress = createProgress({ isTTY, write: (part: string) => (text += part) }, NAMES, () => clock);
  progress.begin('code');
  clock += 2000;
  progress.begin('pages', 2000);
  for (let page = 0; page < 2000; page++) {
    clock += 10;
    progress.step();
  }
  progress.end();
  progress.end();
  return text;
}

test('in a log each phase is a line, and a long one tells now and then how far it is', () => {
  assert.equal(
    printed(false),
    'kode · 2.0 s\nhalaman 1000/2000 · 10.0 s · 100/s · −10.0 s\nhalaman 2000/2000 · 20.0 s · 100/s · −0.0 s\nhalaman 2000/2000 · 20.0 s · 100/s\n',
  );
});

test('on a terminal one line is written over and over, with the rate and the time left', () => {
  const text = printed(true);
  assert.ok(text.includes('\r\u001b[Khalaman 500/2000 · 5.0 s · 100/s · −15.0 s\r'));
  assert.equal(text.split('\n').length, 3);
});
