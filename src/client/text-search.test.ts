import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageAddress } from './text-search.ts';

const directive = (excerpt: string): string => decodeURIComponent(passageAddress({ url: '/a/', excerpt }));

test('a passage is led to by what was found and what is around it: a word alone may be anywhere on the page', () => {
  assert.equal(
    directive('Menteri <mark>Korea</mark> <mark>Selatan,</mark> kata seorang pejabat di Seoul'),
    '/a/#:~:text=Menteri-,Korea Selatan,,-kata seorang pejabat',
  );
});

test('of several parts the one is led to that has the most of what was looked for, and nothing beyond it is named', () => {
  assert.equal(
    directive(
      'Di <mark>Korea</mark> saja. · Kata <mark>parlemen</mark> di <mark>Korea</mark> &amp; Rusia. · Lain lagi.',
    ),
    '/a/#:~:text=Kata-,parlemen,-di Korea &',
  );
});

test('where nothing was found in the text, or nothing tells it from other places, the page is led to', () => {
  assert.equal(directive('Kabar tentang kota.'), '/a/');
  assert.equal(directive('<mark>Kota</mark> · Kabar lain.'), '/a/');
});
