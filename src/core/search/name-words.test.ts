import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from './fold-text.ts';
import { nameWords, type Word } from './name-words.ts';

const wordsOf = (text: string): Word[] => nameWords(foldText(text));

const usual = (text: string): string =>
  wordsOf(text)
    .map(([first]) => first)
    .join(' ');

test('the spellings of a name in Latin letters are one word', () => {
  for (const spelling of ['Shoigu', 'Shoygu', 'Sjoigu', 'Schoigu', 'Шойгу'])
    assert.equal(usual(spelling), 'soigu', spelling);
  for (const spelling of ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Зеленский']) {
    assert.equal(usual(spelling), 'zelenski', spelling);
  }
  for (const [a, b] of [
    ['Vladimir', 'Wladimir'],
    ['Hussein', 'Husein'],
    ['Khrushchev', 'Хрущёв'],
    ['Yuri', 'Юрий'],
    ['Kim Jeong-eun', 'Kim Jong Un'],
  ] as const) {
    assert.equal(usual(a), usual(b));
  }
});

test('a name in Hangul has the words that it has in Latin letters', () => {
  assert.equal(usual('김정은'), usual('Kim Jong Un'));
  assert.equal(usual('푸틴'), 'putin');
  assert.equal(usual('북한'), 'bukan');
  const [surname, first, second] = wordsOf('김정은');
  assert.deepEqual(surname, ['kim', 'gim']);
  assert.ok(first?.includes('cong'), 'McCune–Reischauer');
  assert.deepEqual(second, ['un']);
});

test('common spellings of Korean family names are known', () => {
  const spellings: [name: string, spelling: string][] = [
    ['이명박', 'Lee'],
    ['이명박', 'Yi'],
    ['이명박', 'Ri'],
    ['박근혜', 'Park'],
    ['박근혜', 'Pak'],
    ['최선희', 'Choi'],
    ['최선희', 'Choe'],
  ];
  for (const [name, spelling] of spellings)
    assert.ok(wordsOf(name)[0]?.includes(usual(spelling)), `${name} ${spelling}`);
});

test('Cyrillic is read as English, Indonesian and German write it', () => {
  const forms: readonly string[] = wordsOf('Жуков')[0] ?? [];
  for (const spelling of ['Zhukov', 'Jukov', 'Schukow']) assert.ok(forms.includes(usual(spelling)), spelling);
  assert.ok(wordsOf('Ельцин')[0]?.includes(usual('Yeltsin')));
});

test('Chinese characters are words by themselves, Arabic words stay as they are', () => {
  assert.equal(usual('习近平'), '习 近 平');
  assert.equal(usual('علي الأسد'), 'علي الاسد');
});

test('no word is longer than a name can be', () => {
  for (const [form] of wordsOf(`${'абв'.repeat(4000)} ${'xyz'.repeat(4000)}`)) assert.ok(form.length <= 32);
});
