import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { validateXML } from 'xmllint-wasm';
import { languageOf } from './language-of.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { byClass, byTag, hrefs } from './html-tree.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';

const MAX_BYTES = 25_000;

const pictures = theSite.pages.flatMap((page) =>
  byClass(page.tree, 'picture').flatMap((figure) => byTag(figure, 'img').map((image) => ({ page, figure, image }))),
);

function fileOf(image: Element): string {
  return String(image.properties['src']).slice(theSite.base.length);
}

function textOf(image: Element): string {
  return readFileSync(join(theSite.dir, fileOf(image)), 'utf8');
}

/** What a picture says in words, each text by itself; lines of one text are put together again. */
function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, ''),
  );
}

test('every picture is well-formed, small, as large as its page says, and described', async () => {
  assert.ok(pictures.length > graph.articles.size);
  const xml = pictures.map(({ image }) => ({ fileName: fileOf(image).replaceAll('/', '_'), contents: textOf(image) }));
  const { errors } = await validateXML({ xml, normalization: 'format' });
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
  );
  for (const { page, figure, image } of pictures) {
    const text = textOf(image);
    const { width, height, alt, loading } = image.properties;
    assert.ok(text.includes(` width="${String(width)}" height="${String(height)}" viewBox="0 0 `), page.file);
    assert.ok(gzipSync(text).length <= MAX_BYTES, `${fileOf(image)}: ${gzipSync(text).length} bytes`);
    assert.match(String(alt), /\p{L}{3}/u, page.file);
    assert.equal(loading, 'lazy', page.file);
    assert.match(
      byTag(figure, 'figcaption')
        .map((caption) => visibleText(caption))
        .join(),
      /\p{L}{3}/u,
      page.file,
    );
  }
});

test('every picture belongs to a page that shows it', () => {
  const shown = new Set(pictures.map(({ image }) => fileOf(image)));
  const drawn = [...theSite.files].filter(
    (file) => file.endsWith('.svg') && file.includes('/') && !file.startsWith('_'),
  );
  assert.deepEqual(
    drawn.filter((file) => !shown.has(file)),
    [],
  );
});

/** Places that a map can mark, by the address of their page. */
const places = new Map(
  [...graph.entities.values()].flatMap(({ id, data }) =>
    data.entityKind === 'place' && data.kind !== 'country'
      ? [[paths.entity('place', id), data.names.filter(({ kind }) => kind === 'label')] as const]
      : [],
  ),
);

/** What the map of a page calls a place. */
function nameOf(place: string, page: BuiltPage): string {
  const labels = places.get(place) ?? [];
  const locale = languageOf(page.address, paths, site.locale);
  return (labels.find(({ lang }) => lang === locale) ?? labels[0])?.text ?? '';
}

function mapsOf(page: BuiltPage): string[][] {
  return pictures
    .filter((picture) => picture.page === page && fileOf(picture.image).endsWith(`/${paths.segments.map}.svg`))
    .map(({ image }) => wordsIn(textOf(image)));
}

test('the map of an article names every place that its cast does, and the cast every place on the map', () => {
  for (const id of graph.articles.keys()) {
    const page = pageAt(theSite, paths.article(id));
    const [map = []] = mapsOf(page);
    const cast = new Set(
      byClass(page.tree, 'cast')
        .flatMap(hrefs)
        .filter((href) => places.has(href)),
    );
    assert.ok(cast.size > 0, id);
    for (const href of cast)
      assert.ok(map.includes(nameOf(href, page)), `${id}: ${nameOf(href, page)} is not on the map`);
    for (const href of places.keys()) {
      if (!cast.has(href))
        assert.ok(!map.includes(nameOf(href, page)), `${id}: ${nameOf(href, page)} is on the map alone`);
    }
  }
});

test('the pages of maps and of places list every place that stands on their map', () => {
  const pages = theSite.pages.filter((page) => mapsOf(page).length > 0);
  assert.ok(pages.some(({ address }) => address === paths.map()));
  for (const page of pages) {
    const listed = new Set([page.address, ...byTag(page.tree, 'main').flatMap(hrefs)]);
    for (const href of places.keys()) {
      if (mapsOf(page).some((map) => map.includes(nameOf(href, page))))
        assert.ok(listed.has(href), `${page.address}: ${href}`);
    }
  }
  const mapPage = pageAt(theSite, paths.map());
  const onMapPage = byClass(mapPage.tree, 'place-list')
    .flatMap(hrefs)
    .filter((href) => places.has(href));
  const [map = []] = mapsOf(mapPage);
  for (const href of onMapPage) assert.ok(map.includes(nameOf(href, mapPage)), href);
});

test('the picture of whom an entity is named with has a line for each of the list, with the same count', () => {
  let found = 0;
  for (const { page, image } of pictures) {
    if (!fileOf(image).endsWith(`/${paths.segments.together}.svg`)) continue;
    const rows = byClass(page.tree, 'together').flatMap((list) => byTag(list, 'details'));
    const numbers = wordsIn(textOf(image)).filter((word) => /^\d+$/.test(word));
    const counts = rows.flatMap((row) =>
      byTag(row, 'summary').map((summary) => /\d+/.exec(visibleText(summary))?.[0] ?? '1'),
    );
    assert.deepEqual(numbers, counts, page.file);
    found++;
  }
  assert.ok(found > 10);
});
