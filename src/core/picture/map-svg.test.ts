import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';
import { answersSvg } from './answers-svg.ts';
import type { MapPlace } from './map-panels.ts';
import { mapSvg, type PictureStyle } from './map-svg.ts';
import { togetherSvg } from './together-svg.ts';

const palette = {
  paper: { light: '#ffffff', dark: '#000000' },
  ink: { light: '#000000', dark: '#ffffff' },
  thread: { light: '#aa0000', dark: '#ffaaaa' },
};
const style: PictureStyle = { palette, locale: 'id', countryNames: new Map([['CN', 'Cina']]) };

function place(label: string, lat: number, lon: number, more: Partial<MapPlace> = {}): MapPlace {
  return { id: label, label, lat, lon, isCountry: false, isMain: false, ...more };
}

const HOSTILE = [
  '</svg><script>alert(1)</script>',
  '"><image href="https://elsewhere.example/x.png"/>',
  'ب'.repeat(300),
  '김정은 (金正恩)',
  '\u202eterbalik\u0000',
  ']]><!--',
];
const places = [
  place('Pyongyang', 39.03, 125.75, { isMain: true, country: 'KP' }),
  place('Beijing', 39.9, 116.4, { country: 'CN' }),
  place('Korea Utara', 40, 127, { isCountry: true, country: 'KP' }),
];

/** The names of the elements of a picture; fails if it is not well-formed. */
async function elementNames(text: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'picture.svg', contents: text }],
    normalization: 'format',
  });
  assert.ok(valid, errors.map(({ rawMessage }) => rawMessage).join('\n'));
  return [...new Set([...text.matchAll(/<([a-z]+)/gi)].map(([, name = '']) => name))].sort();
}

test('a map names its places, the countries by the names that the site gives them, and how far it is', () => {
  const text = mapSvg({ places, isLocator: false }, style);
  for (const word of ['Pyongyang', 'Beijing', '>Cina<', '200 km']) assert.ok(text.includes(word), word);
  assert.ok(!text.includes('Tiongkok'));
});

test('a map of a country shows it, whatever its size', () => {
  for (const [country, lat, lon] of [
    ['SG', 1.35, 103.8],
    ['RU', 60, 100],
    ['FJ', -17.8, 178],
    ['AQ', -80, 0],
  ] as const) {
    const text = mapSvg(
      { places: [place('Negara', lat, lon, { isCountry: true, country, isMain: true })], isLocator: true },
      style,
    );
    assert.match(text, /<path d="M[^"]{40,}" class="f-country"/, country);
  }
});

test('the same places make the same picture, and it is small', () => {
  const text = mapSvg({ places, isLocator: false }, style);
  assert.equal(mapSvg({ places: structuredClone(places), isLocator: false }, style), text);
  assert.ok(text.length < 60_000, String(text.length));
});

test('no name breaks a picture or gets anything into it but text', async () => {
  const pictures = [
    mapSvg(
      {
        places: HOSTILE.map((name, index) => place(name, 10 * index, 20 * index, { isMain: index % 2 === 0 })),
        isLocator: false,
      },
      style,
    ),
    togetherSvg(
      HOSTILE[0] ?? '',
      HOSTILE.map((name) => ({ name, count: 3 })),
      style,
    ),
    answersSvg(
      HOSTILE.map((text) => ({ text, due: 30, known: 9, mark: 'not', status: 'terjadi' })),
      palette,
      (count) => `${count} <hari>`,
    ),
  ];
  for (const picture of pictures) {
    const names = await elementNames(picture);
    assert.deepEqual(
      names.filter((name) => !['circle', 'g', 'path', 'rect', 'style', 'svg', 'text', 'tspan'].includes(name)),
      [],
    );
    // In quotes and between tags stands only what is escaped.
    assert.ok(!/<[^>]* (href|on\w+|style)=/.test(picture));
    assert.ok(!/\u202e|ب{100}/.test(picture));
  }
});
