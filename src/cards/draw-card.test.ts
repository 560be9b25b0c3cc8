import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import type { CardText } from './card-text.ts';
import { drawCard } from './draw-card.ts';
import { MissingGlyph } from './missing-glyph.ts';

const COLORS = { paper: '#ffffff', ink: '#000000', quiet: '#555555', thread: '#cc0000' };

const CARD: CardText = {
  kicker: 'Klaim · dinyatakan · 4 September 2023',
  accent: 'dipertentangkan',
  title: 'Kim akan tiba pada Senin.',
  titleIs: 'words',
  otherNames: [],
  chain: [{ name: 'Sergei Shoigu', role: 'Menteri Pertahanan Rusia' }, { name: 'Interfax' }],
  foot: 'Kelanjutannya: belum terjawab',
};

/** Draws a card and checks what every card has to be. */
async function draw(part: Partial<CardText>): Promise<Buffer> {
  const png = await drawCard({ ...CARD, ...part }, 'Benang Merah', COLORS);
  const { format, width, height } = await sharp(png).metadata();
  assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
  assert.ok(png.length < 60_000, `${png.length} bytes`);
  return png;
}

/** How many points of the margin right of the text bear ink. */
async function inkInMargin(png: Buffer): Promise<number> {
  const { data } = await sharp(png)
    .extract({ left: 1140, top: 0, width: 60, height: 630 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

const TEXTS = [
  '</script><script>alert(1)</script> ]]> &lt;b&gt;',
  `=cmd|'/c calc'!A1 "dua" ‘satu’ “k”`,
  'kata panjang '.repeat(24).trim(),
  'a'.repeat(300),
  'Главное управление разведки Министерства обороны Украины',
  '조선민주주의인민공화국 최고인민회의 상임위원회 위원장 대리 겸 외무성 부상',
  'محمد بن سلمان آل سعود',
  'Kata محمد (محمد بن سلمان), 12 سبتمبر 2023.',
];

// A card is compressed beside the main thread: the next one is laid out meanwhile.
describe('a card holds, within its margins', { concurrency: true }, () => {
  for (const text of TEXTS) {
    test(text.slice(0, 40), async () => {
      const many = [text, text, text].map((name) => ({ name, role: text }));
      const cards = await Promise.all([
        draw({ title: text, chain: many }),
        draw({ title: text, titleIs: 'heading', note: text, chain: [] }),
      ]);
      assert.deepEqual(await Promise.all(cards.map(inkInMargin)), [0, 0]);
    });
  }
});

test('the same card is the same file, to the byte', async () => {
  assert.deepEqual(await draw({}), await draw({}));
  assert.notDeepEqual(await draw({}), await draw({ title: 'Kim tiba pada Senin.' }));
});

test('a letter that no font has is no empty box on a card, but an error that names it', async () => {
  await assert.rejects(
    draw({ title: 'Aksara ᚠ ini' }),
    (error) => error instanceof MissingGlyph && error.message === 'ᚠ (U+16A0)',
  );
  await assert.rejects(draw({ chain: [{ name: 'כתב' }] }), MissingGlyph);
});

test('a name in another script that cannot be drawn is left out; a title is not', async () => {
  const [without, left] = await Promise.all([
    draw({ title: 'Yonhap', otherNames: ['연합뉴스'], chain: [] }),
    draw({ title: 'Yonhap', otherNames: ['연합뉴스', 'ᚠᚢᚦ'], chain: [] }),
  ]);
  assert.deepEqual(left, without);
});
