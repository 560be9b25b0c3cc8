import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segments } from './segments.ts';

test('the words that published addresses are made of are the ones they were published with', () => {
  // `urls.lock` names what stands at an address, not its words. A word may be added here; none is ever changed.
  const published = {
    id: 'artikel klaim orang tempat organisasi peristiwa linimasa koreksi tentang',
    en: 'articles claims people places organizations events timeline corrections about',
  };
  for (const [locale, words] of Object.entries(published)) {
    const { article, claim, person, place, organization, event, timeline, corrections, about } =
      segments[locale as keyof typeof published];
    const used = [article, claim, person, place, organization, event, timeline, corrections, about];
    assert.equal(used.join(' '), words);
  }
});
