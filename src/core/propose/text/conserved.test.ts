import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../../annotate/sample-files.ts';
import { isConserved } from './conserved.ts';

const before = sampleArticle('Sari tiba di Medan.', 'entities: # para tokoh\n  Budi: budi-hartono\n');

function conserved(change: (text: string) => string): boolean {
  return isConserved({ path: 'articles/a.md', text: before }, { path: 'articles/a.md', text: change(before) });
}

const declared = (text: string): string =>
  text.replace('  Budi: budi-hartono\n', '  Budi: budi-hartono\n  Sari: sari-wulandari\n');

test('marks and handles may be added', () => {
  assert.ok(conserved((text) => text));
  assert.ok(conserved((text) => declared(text).replace('Sari tiba', '[Sari] tiba')));
});

test('a changed word, a lost line of frontmatter or a new mistake is not conserved', () => {
  assert.ok(!conserved((text) => declared(text).replace('Sari tiba', '[Sari] sampai')));
  assert.ok(!conserved((text) => declared(text).replace('Medan.', 'Medan. [Sari]')));
  assert.ok(!conserved((text) => text.replace('entities: # para tokoh', 'entities:')));
  assert.ok(!conserved((text) => text.replace('Sari tiba', '[Sari] tiba')));
});
