import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { linkSample, sampleStory } from './sample-graph.ts';
import { checkQuotes } from './check-quotes.ts';

const BODY = 'Kata Kim, :claim[latihan itu “tentu saja *sedang* dibahas”]{#latihan by=redaksi} oleh kedua negara.';

/** The quotations of a claim's text that stand in no article. */
function notFound(text: string, body = BODY): string[] {
  const { claims, articles } = linkSample({
    'articles/kabar.md': sampleStory(body),
    'claims/latihan.md': sampleClaimFile(`'${text}'`),
  });
  const [claim] = claims;
  assert.ok(claim);
  return checkQuotes(claim, articles).map(({ args }) => args['quote'] ?? '');
}

test('words in quotation marks that stand in the article are left alone, whatever marks stand around or in them', () => {
  assert.deepEqual(notFound('Latihan “tentu saja sedang dibahas”.'), []);
  assert.deepEqual(notFound('Latihan "sedang dibahas".'), []);
  assert.deepEqual(notFound('Latihan “Tentu  saja sedang”.'), []);
});

test('words that nobody wrote are not to be put in quotation marks', () => {
  assert.deepEqual(notFound('Latihan “pasti dibahas” dan “dibahas”.'), ['pasti dibahas']);
});

test('a text without quotation marks quotes nothing', () => {
  assert.deepEqual(notFound('Latihan itu dibatalkan.'), []);
});

test('the quotation is pointed at in the text of its language, and a text in a language of no article is a translation', () => {
  const file = `---
text:
  id: Latihan “dibatalkan”.
  en: The exercise is “called off”.
---
`;
  const { claims, articles } = linkSample({ 'articles/kabar.md': sampleStory(BODY), 'claims/latihan.md': file });
  const [claim] = claims;
  assert.ok(claim);
  assert.deepEqual(checkQuotes(claim, articles), [
    { code: 'quote-not-found', file: 'claims/latihan.md', line: 3, column: 7, args: { quote: 'dibatalkan' } },
  ]);
});
