import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleExport } from './sample-export.ts';
import { authorName, storyTitle } from './site-names.ts';

const { site } = sampleExport(
  {},
  {
    authors: { redaksi: { name: { id: 'Redaksi' } }, sari: { name: { id: 'Sari', en: 'Sari W.' } } },
    stories: { cerita: { title: { id: 'Sebuah cerita' } } },
  },
);

test('a name that is not in the reader’s language is the one there is, and says its language', () => {
  assert.deepEqual(authorName(site, 'sari', 'en'), { text: 'Sari W.', lang: 'en' });
  assert.deepEqual(authorName(site, 'redaksi', 'en'), { text: 'Redaksi', lang: 'id' });
  assert.deepEqual(storyTitle(site, 'cerita', 'en'), { text: 'Sebuah cerita', lang: 'id' });
});

test('a name that the configuration does not have is its id', () => {
  assert.deepEqual(authorName(site, 'tamu', 'en'), { text: 'tamu', lang: 'en' });
  assert.deepEqual(storyTitle(site, 'lain', 'en'), { text: 'lain', lang: 'en' });
});
