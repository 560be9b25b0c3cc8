import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isClaim, type ClaimNode } from './claim-syntax.ts';
import { parseAnnotated, parseStock } from './parse-markdown.ts';

function claimsIn(text: string): ClaimNode[] {
  const claims: ClaimNode[] = [];
  visit(parseAnnotated(text, []), (node: Nodes) => {
    if (isClaim(node)) claims.push(node);
  });
  return claims;
}

const PLAIN = [
  'Rapat mulai pukul 10:30 WIB.',
  'Skornya 3:2 untuk tim tamu.',
  'Menteri:Sri Mulyani hadir.',
  'Catatan:penting sekali.',
  'Lihat :unknown[x]{y} di sini.',
  ':claims[x]{#y}',
  ':Claim[x]{#y}',
  ':claim di awal kalimat',
  'tanpa kurung:claim',
  ':claim',
  'a::claim[x]{#y}',
  '::leaf',
  '::leaf[x]{y}',
  '::claim[x]{#y by=z}',
  ':::note\nisi\n:::',
  ':::claims{#x}\nisi\n:::',
  ':::',
  ': : :',
  String.raw`\:claim[x]{#y}`,
  'pukul 10\\:30',
  'https://contoh.example:8080/a:b',
];

for (const text of PLAIN) {
  test(`what is not a claim stays as it was typed: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(claimsIn(text), []);
    assert.deepEqual(parseAnnotated(text, []), parseStock(text));
  });
}

test('a claim in a line holds its words and its attributes', () => {
  const [claim, ...others] = claimsIn('Katanya, :claim[kantor tutup]{#tutup by="A > B" on=2023-09}.');
  assert.ok(claim);
  assert.equal(others.length, 0);
  assert.equal(claim.type, 'textDirective');
  assert.equal(toString(claim), 'kantor tutup');
  assert.deepEqual(claim.attributes, { id: 'tutup', by: 'A > B', on: '2023-09' });
});

test('a claim may hold brackets, emphasis and other claims', () => {
  const [outer, inner] = claimsIn(':claim[a [b [c] d] *e* :claim[f]{#in by=x} g]{#out by=y}');
  assert.ok(outer && inner);
  assert.deepEqual([outer.attributes?.['id'], inner.attributes?.['id']], ['out', 'in']);
  assert.equal(toString(outer), 'a [b [c] d] e f g');
  assert.equal(toString(inner), 'f');
});

test('a claim may begin and end inside a word, and behind a bracket', () => {
  assert.equal(claimsIn('(:claim[a]{#b by=c})').length, 1);
  assert.equal(claimsIn('di:claim[a]{#b by=c}nya').length, 1);
});

test('a claim around paragraphs holds them', () => {
  const [claim] = claimsIn(':::claim{#tutup by=A}\nSatu.\n\nDua.\n:::\n\nTiga.');
  assert.ok(claim);
  assert.equal(claim.type, 'containerDirective');
  assert.deepEqual(
    claim.children.map((child) => toString(child)),
    ['Satu.', 'Dua.'],
  );
});

test('a claim around paragraphs may hold another with fewer colons', () => {
  const ids = claimsIn('::::claim{#luar by=A}\n:::claim{#dalam by=B}\nSatu.\n:::\n::::').map(
    ({ attributes }) => attributes?.['id'],
  );
  assert.deepEqual(ids, ['luar', 'dalam']);
});

test('nothing is a claim inside code', () => {
  assert.deepEqual(claimsIn('`:claim[a]{#b by=c}`'), []);
  assert.deepEqual(claimsIn('```\n:claim[a]{#b by=c}\n```'), []);
});
