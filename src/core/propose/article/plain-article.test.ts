import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readersText } from '../../annotate/conservation.ts';
import { plainArticle } from './plain-article.ts';

const TEXT = `Tarif kereta tetap

Menteri mengatakan tarif tetap.
Baris ini masih paragraf yang sama.

Reaksi penumpang

“Syukurlah,” kata seorang penumpang.

> Kutipan yang panjang
> dari sebuah surat.

Tamat.`;

describe('a text file', () => {
  test('gives its title, paragraphs, subheadings and quotations', () => {
    assert.deepEqual(plainArticle(TEXT, 'text'), {
      title: 'Tarif kereta tetap',
      lead: 'Menteri mengatakan tarif tetap.',
      body: [
        'Menteri mengatakan tarif tetap.\nBaris ini masih paragraf yang sama.',
        '## Reaksi penumpang',
        '“Syukurlah,” kata seorang penumpang.',
        '> Kutipan yang panjang\n> dari sebuah surat.',
        'Tamat.',
      ].join('\n\n'),
    });
  });

  test('keeps its first line where a title is given that is not that line', () => {
    const { title, body } = plainArticle('Baris pertama\n\nTeks.', 'text', 'Judul');
    assert.deepEqual([title, body], ['Judul', '## Baris pertama\n\nTeks.']);
  });

  test('has a paragraph in each line where no empty lines divide it, or where lines are too long to have been broken', () => {
    assert.equal(plainArticle('Satu.\nDua.', 'text').body, 'Satu.\n\nDua.');
    const long = `${'kata '.repeat(40)}akhir.`;
    assert.equal(plainArticle(`${long}\n${long}\n\nAkhir.`, 'text').body, `${long}\n\n${long}\n\nAkhir.`);
  });

  test('keeps the lines of a quotation together, and two quotations apart', () => {
    const quotation = '> Kami tidak dijual.\n> — Siti Aminah, warga';
    assert.equal(
      plainArticle(`Warga menolak.\n${quotation}\nTamat.`, 'text').body,
      `Warga menolak.\n\n${quotation}\n\nTamat.`,
    );
    assert.equal(
      plainArticle(`Warga menolak.\n\n${quotation}\n\n> Dua.\n\nTamat.`, 'text').body,
      `Warga menolak.\n\n${quotation}\n\n> Dua.\n\nTamat.`,
    );
    assert.equal(plainArticle(`${quotation}\n\nTamat.`, 'text', 'Judul').lead, 'Kami tidak dijual.');
  });

  test('keeps the items of a list, whatever they begin with, and one line behind a hyphen as it is', () => {
    const list = '- air bersih\n- jalan';
    for (const typed of ['• air bersih\n• jalan', '•air bersih\n•\tjalan', '* air bersih\n* jalan', list]) {
      assert.equal(plainArticle(`Tuntutan:\n${typed}\nTamat.`, 'text', 'T').body, `Tuntutan:\n\n${list}\n\nTamat.`);
      assert.equal(plainArticle(`Tuntutan:\n${typed}\n\nTamat.`, 'text', 'T').body, `Tuntutan:\n\n${list}\n\nTamat.`);
    }
    const broken = '▪ air yang\n  bersih\n▪ jalan';
    assert.equal(plainArticle(`${broken}\n\nTamat.`, 'text', 'T').body, '- air yang\n  bersih\n- jalan\n\nTamat.');
    const quoted = plainArticle('> Tuntutan:\n> • air\n> • jalan\n\nTamat.', 'text', 'T');
    assert.equal(quoted.body, '> Tuntutan:\n>\n> - air\n> - jalan\n\nTamat.');
    const behind = plainArticle('Satu.\n\n• air\n• jalan\nTamat.', 'text', 'T');
    assert.equal(behind.body, 'Satu.\n\n- air\n- jalan\n\nTamat.');
    assert.equal(plainArticle('- Kata dia.\n\nTamat.', 'text', 'T').body, '\\- Kata dia.\n\nTamat.');
  });

  test('loses no sign that only looks like the bullet of an item', () => {
    const signs: [text: string, body: string][] = [
      ['• - 5 derajat', '- \\- 5 derajat'],
      ['• + 3 persen', '- \\+ 3 persen'],
      ['• Ya • Tidak', '&#8226; Ya • Tidak'],
      ['●●시에서 a.', '●●시에서 a.'],
    ];
    for (const [text, body] of signs)
      assert.equal(plainArticle(`${text}\n\nTamat.`, 'text', 'T').body, `${body}\n\nTamat.`);
  });

  test('loses nothing that Markdown would take for a mark, and gets no more backslashes than that needs', () => {
    const cases: [text: string, body: string][] = [
      ['Harga *naik* [lagi] `x` <b> &amp; a_b _c_.', 'Harga \\*naik\\* \\[lagi\\] \\`x\\` \\<b> \\&amp; a_b \\_c\\_.'],
      ['1. Satu.', '1\\. Satu.'],
      ['- butir', '\\- butir'],
      ['# 5', '## 5'],
      ['Nomor #', '## Nomor \\#'],
      ['===', '\\==='],
      ['##Tuntutan', '\\##Tuntutan'],
      ['| a | b |', '\\| a | b |'],
      ['--- | ---', '\\--- | ---'],
      [':claim[x]{#y}', '\\:claim\\[x\\]{#y}'],
      ['C:\\data 10:30 a & b < c.', 'C:\\data 10:30 a & b < c.'],
    ];
    for (const [text, body] of cases)
      assert.equal(plainArticle(`${text}\n\nTamat.`, 'text', 'T').body, `${body}\n\nTamat.`);
  });

  test('loses the characters that can’t be seen and no article may hold', () => {
    assert.equal(plainArticle('\uFEFFa\u00ADb\u200B c\r\nd.', 'text', 'T').body, 'ab c\n\nd.');
  });

  test('reads as it did, whatever is in it', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9*_`[\]<>&#|~+=:;.,!?"'“”(){}\\/-]{1,9}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => [...lines, 'Tamat.'].join('\n\n'));
    fc.assert(
      fc.property(text, (sample) => {
        const { body } = plainArticle(sample, 'text', 'Judul');
        // A heading or a quotation that was written with a mark loses the mark.
        const wanted = sample
          .split('\n\n')
          .map((one) => one.replace(/^(?:#{1,6} +|> *)(?=\S)/, ''))
          .join(' ');
        assert.equal(readersText(body).replace(/\s/g, ''), wanted.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

test('Markdown keeps its marks; what an article can’t have becomes text', () => {
  const source = [
    '# Judul',
    '',
    'Teks *miring* dengan [tautan](https://a.example/), [sic] dan <b>tebal</b>.',
    '',
    '#### Bagian',
    '',
    'Bagian dua',
    '----------',
    '',
    '![gambar](https://a.example/x.png)',
  ].join('\n');
  const { title, body } = plainArticle(source, 'markdown');
  assert.equal(title, 'Judul');
  assert.equal(
    body,
    [
      'Teks *miring* dengan [tautan](https://a.example/), \\[sic\\] dan \\<b>tebal\\</b>.',
      '',
      '## Bagian',
      '',
      '## Bagian dua',
      '',
      '[gambar](https://a.example/x.png)',
    ].join('\n'),
  );
});

test('a bullet of another program becomes that of a list in Markdown too', () => {
  const { body } = plainArticle('Tuntutan:\n• air\n•\tjalan\n\n- • satu\n\n• Ya • Tidak\n\n**• a**', 'markdown', 'T');
  assert.equal(body, 'Tuntutan:\n- air\n- jalan\n\n- satu\n\n&#8226; Ya • Tidak\n\n**&#8226; a**');
});

test('a heading that becomes the title leaves nothing of itself in the text', () => {
  for (const heading of ['# Pajak [baru] <b>naik</b>', 'Pajak [baru] <b>naik</b>\n===']) {
    const { title, lead, body } = plainArticle(`${heading}\n\nTeks.\n`, 'markdown');
    assert.deepEqual([title, lead, body], ['Pajak [baru] <b>naik</b>', 'Teks.', 'Teks.'], heading);
  }
});
