import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleContext } from '../sample-context.ts';
import { textRecords } from './text-records.ts';

function textsOf(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Array.from(textRecords(sampleContext(files)), ({ href, text }) => [href, text]));
}

const english = (body: string): string => sampleStory(body).replace('lang: id', 'lang: en');

test('the text of a claim is in the language of the site alone, and its sentences stand apart', () => {
  const outcome = `outcomes:
  - date: 2023-10-01
    status: happened
    note: { id: Kim berangkat., en: Kim left. }
    differed: { en: By train. }
    source: { publisher: Koran, url: https://koran.example/, published: 2023-10-01 }
`;
  const texts = textsOf({
    'claims/pergi.md':
      sampleClaimFile('Kim pergi.', outcome).replace('}', ', en: Kim leaves. }') + '\nUlasan.\n\nUlasan lain.\n',
    'articles/a.md': sampleStory(':claim[Kim pergi]{#pergi by="Putin" on=2023-09-01}, katanya.'),
    'articles/b.md': english(':claim[Kim leaves]{#pergi by="Kim" on=2023-09-02}, they say.'),
    'articles/c.md': sampleStory('Lalu :claim[ia pergi]{#pergi by="Kim" on=2023-09-03}.'),
  });
  assert.equal(
    texts['/klaim/pergi/'],
    'Kim pergi, katanya. · Lalu ia pergi. · Kim berangkat. · Ulasan. · Ulasan lain.',
  );
});

test('the text of a claim that no article in the language of the site reports is in the language that there is', () => {
  const outcome = `outcomes:
  - date: 2023-10-01
    status: happened
    note: { id: Kim berangkat., en: Kim left. }
    source: { publisher: Koran, url: https://koran.example/, published: 2023-10-01 }
`;
  const texts = textsOf({
    'claims/pergi.md': `${sampleClaimFile('Kim pergi.', outcome)}\nUlasan.\n`,
    'articles/b.md': english(':claim[Kim leaves]{#pergi by="Kim"}, they say.'),
  });
  assert.equal(texts['/klaim/pergi/'], 'Kim leaves, they say. · Kim left.');
});

test('the paragraphs, headings and items of an article stand apart', () => {
  const body = `Satu.

## Dua *tiga*

- empat
- lima

  enam

> tujuh [Kim]

:::claim{#delapan by="Kim"}
Delapan
sembilan.

Sepuluh.
:::
`;
  assert.equal(
    textsOf({ 'articles/a.md': sampleStory(body) })['/artikel/a/'],
    'Sebuah kabar. · Satu. · Dua tiga · empat · lima · enam · tujuh Kim · Delapan sembilan. · Sepuluh.',
  );
});
