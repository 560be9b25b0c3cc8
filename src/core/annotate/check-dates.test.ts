import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle } from './sample-files.ts';

/** The problems of an article of 5 September 2023 with these dates. */
function problems({ on = '', source = '', keys = '' }: { on?: string; source?: string; keys?: string }): string[] {
  const handles = source && `sources:\n  Koran: { publisher: Koran, url: https://koran.example/, ${source} }\n`;
  const text = sampleArticle(`:claim[Rapat diadakan]{#rapat by=redaksi${on && ` on=${on}`}}.`, keys + handles);
  return parseFile({ path: 'articles/kabar.md', text })
    .issues.filter(({ code }) => code === 'date-after-publication')
    .map(({ line, column, args }) => `${line}:${column} ${args['key'] ?? ''} > ${args['until'] ?? ''}`);
}

test('words that were said after the article was written are named at their date', () => {
  assert.deepEqual(problems({ on: '2023-09-06' }), ['9:45 on > 2023-09-05']);
  assert.deepEqual(problems({ on: '2023-10' }), ['9:45 on > 2023-09-05']);
  assert.deepEqual(problems({ on: '2024' }), ['9:45 on > 2023-09-05']);
});

test('a date that may lie before is left alone', () => {
  for (const on of ['', '2023-09-05', '2023-09', '2023', '1999-12-31']) assert.deepEqual(problems({ on }), [], on);
});

test('a page that was published after the article is named; when it was read is not', () => {
  assert.deepEqual(problems({ source: 'published: 2023-09-06' }), ['8:70 published > 2023-09-05']);
  for (const source of ['published: 2023-09-05', 'published: 2023', 'accessed: 2024-01-01'])
    assert.deepEqual(problems({ source }), [], source);
});

test('a date under a misspelled key is named where it stands', () => {
  assert.deepEqual(problems({ source: 'publishd: 2024-01-01' }), ['8:69 published > 2023-09-05']);
  assert.deepEqual(problems({ source: 'publishd: 2024-01-01', keys: 'updatd: 2023-09-06T09:00+07:00\n' }), [
    '9:69 published > 2023-09-06',
  ]);
});

test('an update or a correction can bring both', () => {
  const updated = 'updated: 2023-09-07T09:00+07:00\n';
  const corrected = 'corrections: [{ date: 2023-09-07T09:00+07:00, text: x }]\n';
  for (const keys of [updated, corrected]) {
    assert.deepEqual(problems({ on: '2023-09-07', source: 'published: 2023-09-06', keys }), []);
    assert.equal(problems({ on: '2023-09-08', source: 'published: 2023-09-08', keys }).length, 2);
  }
});

test('several who spoke together are one mistake', () => {
  const text = sampleArticle(
    ':claim[Rapat diadakan]{#rapat by="A + B" on=2023-10}.',
    'entities: { A: { unnamed: seorang warga }, B: { unnamed: seorang pejabat } }\n',
  );
  const { issues } = parseFile({ path: 'articles/kabar.md', text });
  assert.equal(issues.filter(({ code }) => code === 'date-after-publication').length, 1);
});

test('words that were said after the page that tells of them are asked about, but for the day that time zones make', () => {
  const asked = (on: string, page: string, by = 'Koran'): number => {
    const text = sampleArticle(
      `:claim[Rapat diadakan]{#rapat by="${by}" on=${on}}.`,
      `entities: { Warga: { unnamed: seorang warga }, Pejabat: { unnamed: seorang pejabat } }
sources: { Koran: { by: koran, url: https://koran.example/, ${page} } }\n`,
    );
    const { issues } = parseFile({ path: 'articles/kabar.md', text });
    return issues.filter(({ code }) => code === 'said-after-source').length;
  };
  assert.equal(asked('2023-09-03', 'published: 2023-09-01'), 1);
  assert.equal(asked('2023-09-03', 'published: 2023-08'), 1);
  assert.equal(asked('2023-09', 'accessed: 2023-08-30'), 1);
  assert.equal(asked('2023-09-03', 'published: 2023-09-01', 'Warga + Pejabat > Koran'), 1);
  for (const page of ['published: 2023-09-02', 'published: 2023-09', 'published: 2023', 'published: 2023-09-04'])
    assert.equal(asked('2023-09-03', page), 0, page);
  assert.equal(asked('2023-09-01', 'published: 2023-08'), 0);
});

test('an article that came out many years after all that it rests on is asked about, unless that was read since', () => {
  const asked = (source: string): string[] => {
    const sources = `sources:\n  Koran: { publisher: Koran, url: https://koran.example/, ${source} }\n`;
    return parseFile({ path: 'articles/kabar.md', text: sampleArticle('Kabar.', sources) })
      .issues.filter(({ code }) => code === 'published-long-after')
      .map(({ line, column, args }) => `${line}:${column} ${args['years'] ?? ''}`);
  };
  assert.deepEqual(asked('published: 1998-03'), ['4:12 25']);
  assert.deepEqual(asked('published: 1998-03, accessed: 2023-09-01'), []);
  assert.deepEqual(asked('published: 2018'), []);
});
