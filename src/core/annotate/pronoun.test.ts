import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPronoun } from './pronoun.ts';

test('a pronoun is one at the beginning of a sentence, too; an abbreviation is none', () => {
  for (const word of ['dia', 'Ia', 'beliau', 'They', 'it']) assert.ok(isPronoun(word), word);
  for (const word of ['IA', 'IT', 'HE', 'Ian', 'pejabat', '']) assert.ok(!isPronoun(word), word);
});
