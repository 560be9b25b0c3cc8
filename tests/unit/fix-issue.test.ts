import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import { sampleArticle, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { FIXABLE_CODES, fixIssues } from '../../src/core/edit/fix-issue.ts';
import { applyEdits } from '../../src/core/edit/text-edit.ts';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { compileFiles } from '../../src/read/compile-content.ts';

const SITE = { authors: ['redaksi'], stories: [], paths: createPaths(segments.id), timeZone: 'Asia/Jakarta' };

/** The file as `--fix` leaves it, after one pass. */
function fixed(path: string, text: string, others: SourceFile[] = []): string {
  const file = { path, text };
  const { issues } = compileFiles([file, ...others], {}, SITE);
  const own = issues.filter((issue) => issue.file === path);
  return applyEdits(text, fixIssues(own, file));
}

const published = (time: string): string => sampleArticle('Kabar.', '', time);

test('a character that nobody can see is taken out, a run of them at once', () => {
  const bad = sampleArticle('Ka\u200Bbar \u202E\u2066baik\uFEFF.');
  assert.equal(fixed('articles/kabar.md', bad), sampleArticle('Kabar baik.'));
});

test('a character that may have been meant as the end of a line is left to the editor', () => {
  for (const character of ['\r', '\u2028', '\u0085'])
    assert.equal(
      fixed('articles/kabar.md', sampleArticle(`Satu${character}dua.`)),
      sampleArticle(`Satu${character}dua.`),
    );
});

test('a file whose lines all end as they once did on a Macintosh gets line ends that are in use', () => {
  const text = sampleArticle('Satu.\n\nDua.');
  assert.equal(fixed('articles/kabar.md', text.replaceAll('\n', '\r')), text);
});

test('a file with a character that can’t be read stays as it is', () => {
  const bad = sampleArticle('\uFEFFKa\u200Bbar caf\uFFFD.');
  assert.equal(fixed('articles/kabar.md', bad), bad);
});

test('a date with its zeros left out, or with slashes, gets its one form', () => {
  const event = (from: string): string => sampleEntity('Rapat', `from: ${from}\n`);
  for (const date of ['2023-9-4', '2023/09/04', '"2023-9-04"', '2023/9/4'])
    assert.equal(fixed('events/rapat.md', event(date)).replaceAll('"', ''), event('2023-09-04'), date);
  assert.equal(fixed('events/rapat.md', event('2023-9')), event('2023-09'));
  const claim = (on: string): string => sampleArticle(`:claim[Kabar]{#kabar by=redaksi on=${on}}.`);
  assert.equal(fixed('articles/kabar.md', claim('2023-9-4')), claim('2023-09-04'));
});

test('curly quotation marks around the values of a claim become straight ones, and none where a value holds more', () => {
  const claim = (attributes: string): string => sampleArticle(`“Ya,” :claim[Kabar “baik”]{#kabar ${attributes}}.`);
  const straight = claim('by="redaksi" on="2023-09-04" cue="kata dia"');
  assert.equal(fixed('articles/kabar.md', claim('by=“redaksi” on=‘2023-09-04’ cue=”kata dia”')), straight);
  assert.equal(fixed('articles/kabar.md', claim('by=redaksi cue=“kata”')), claim('by=redaksi cue="kata"'));
  const nested = claim('by=“orang “dalam” itu”');
  assert.equal(fixed('articles/kabar.md', nested), nested);
});

test('a bullet of another program becomes that of a list, and goes where one is before it', () => {
  const list = sampleArticle('Tuntutannya:\n\n- air\n- jalan');
  assert.equal(fixed('articles/kabar.md', sampleArticle('Tuntutannya:\n\n•\tair\n•jalan')), list);
  assert.equal(fixed('articles/kabar.md', sampleArticle('> ▪️ air')), sampleArticle('> - air'));
  assert.equal(fixed('articles/kabar.md', sampleArticle('- •\u00A0air')), sampleArticle('- air'));
});

test('a bullet that may be meant as something else is left to the editor', () => {
  for (const text of ['Tuntutan\n•\nair', '• Ya • Tidak', '•• air', '**• air**'])
    assert.equal(fixed('articles/kabar.md', sampleArticle(text)), sampleArticle(text));
});

test('a time gets its T, its two digits and its colon', () => {
  for (const time of [
    '2023-09-05 09:00+07:00',
    '2023-09-05T9:00+07:00',
    '2023-09-05T09.00+07:00',
    '2023-9-5 9:00+07:00',
  ])
    assert.equal(fixed('articles/kabar.md', published(time)), published('2023-09-05T09:00+07:00'), time);
});

test('what could mean two things stays as it is', () => {
  for (const time of ['2023-09-05 25:00+07:00', '05/09/2023', '2023-09-05', '2023-02-31T09:00+07:00', '2023-13-4'])
    assert.equal(fixed('articles/kabar.md', published(time)), published(time), time);
});

test('an id that was given up becomes the one that took its place', () => {
  const before = sampleArticle('[Kim] pergi.', 'entities:\n  Kim: kim-lama\n');
  const person = { path: 'people/kim.md', text: sampleEntity('Kim', 'was: [kim-lama]\n') };
  const after = sampleArticle('[Kim] pergi.', 'entities:\n  Kim: kim\n');
  assert.equal(fixed('articles/kabar.md', before, [person]), after);
});

test('a file that was mended has no such issue left', () => {
  const text = fixed('articles/kabar.md', published('2023-09-05 9.00+07:00'));
  assert.deepEqual(parseFile({ path: 'articles/kabar.md', text }).issues, []);
});

test('a record in conflict gets the entries of both sides, and one that the sides have differently stays as it is', () => {
  const mended = (theirs: string): string => {
    const text = `{\n<<<<<<< HEAD\n  "a#c-a": "A"\n=======\n${theirs}\n>>>>>>> lain\n}\n`;
    const path = 'wording.lock.json';
    const issue = { code: 'record-conflict' as const, file: path, line: 2, column: 1, args: {} };
    return applyEdits(text, fixIssues([issue], { path, text })).replace(text, 'as it was');
  };
  assert.equal(mended('  "a#c-b": "B"'), '{\n  "a#c-a": "A",\n  "a#c-b": "B"\n}\n');
  assert.equal(mended('  "a#c-a": "B"'), 'as it was');
});

test('each code that is fixed is one of these', () => {
  assert.deepEqual(FIXABLE_CODES.toSorted(), [
    'character-forbidden',
    'date-bad',
    'id-former',
    'line-ends-bad',
    'list-unparsed',
    'quote-curly',
    'record-conflict',
    'time-bad',
  ]);
});
