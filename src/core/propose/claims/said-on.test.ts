import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOn } from './said-on.ts';
import { vocabularyOf } from '../words/vocabulary-of.ts';

test('a date is read from the words around a statement, and from the day it was published', () => {
  // 2023-09-06 is a Wednesday.
  const cases: [words: string, lang: string, expected: string | undefined][] = [
    ['kata Sari di Medan , Senin ( 4/9 )', 'id', '2023-09-04'],
    ['kata Sari , Senin ( 4/9/2022 )', 'id', '2022-09-04'],
    ['ujar Sari , Sabtu ( 31/12 )', 'id', '2022-12-31'],
    ['pada 21 Agustus Peskov menyebut', 'id', '2023-08-21'],
    ['pada 21 Oktober Peskov menyebut', 'id', '2022-10-21'],
    ['kata Sari , Senin', 'id', '2023-09-04'],
    ['kata Sari , Rabu', 'id', '2023-09-06'],
    ['kata Sari kemarin', 'id', '2023-09-05'],
    ['kata Sari hari ini', 'id', '2023-09-06'],
    ['kata Sari pekan lalu', 'id', undefined],
    ['kata Sari bulan lalu', 'id', '2023-08'],
    ['pada Maret Sari mengatakan', 'id', '2023-03'],
    ['pada Maret 2021 Sari mengatakan', 'id', '2021-03'],
    ['pada 2011 Sari mengatakan', 'id', '2011'],
    ['dua minggu kemudian Sari mengatakan', 'id', undefined],
    ['kata Sari', 'id', undefined],
    ['Smith said on Monday', 'en', '2023-09-04'],
    ['Smith said on 4 September', 'en', '2023-09-04'],
    ['Smith said yesterday', 'en', '2023-09-05'],
    ['Smith said last month', 'en', '2023-08'],
  ];
  for (const [words, lang, expected] of cases)
    assert.equal(saidOn(words, '2023-09-06', vocabularyOf(lang)), expected, words);
});

test('without a day of publication no date can be told', () => {
  assert.equal(saidOn('kata Sari, Senin (4/9)', '', vocabularyOf('id')), undefined);
});
