import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlText } from './yaml-text.ts';

test('a text that is read as it stands has no quotation marks, where it stands on a line of its own, too', () => {
  assert.equal(yamlText('Kim: apa kata Putin?', 'line'), '"Kim: apa kata Putin?"');
  assert.equal(yamlText('Kim, Putin – [dan] lainnya?', 'line'), 'Kim, Putin – [dan] lainnya?');
  assert.equal(yamlText('“Ya”, kata Kim', 'line'), '“Ya”, kata Kim');
  assert.equal(yamlText('Kim, Putin', 'braces'), '"Kim, Putin"');
  assert.equal(yamlText('pejabat (AS)', 'braces'), 'pejabat (AS)');
  assert.equal(yamlText('pejabat (AS)', 'key'), '"pejabat (AS)"');
});

test('a word that is no text to some reader of YAML is put between quotation marks', () => {
  for (const word of ['true', 'Null', 'no', 'Y', 'off']) assert.equal(yamlText(word, 'line'), `"${word}"`);
});

test('wherever a text stands, it is read back as it was given', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('abÉ7 :#,-\'"“\\{}[]&*!|>%@`?')) });
  fc.assert(
    fc.property(text, (given) => {
      assert.deepEqual(parse(`a: ${yamlText(given, 'line')}`), { a: given });
      assert.deepEqual(parse(`{ a: ${yamlText(given, 'braces')} }`), { a: given });
      assert.deepEqual(parse(`${yamlText(given, 'key')}: a`), { [given]: 'a' });
    }),
  );
});
