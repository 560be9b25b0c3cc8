import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Nodes } from 'hast';
import type { PreviewView } from '../../src/core/export/site/preview-files.ts';
import { LOCALES, type Locale } from '../../src/core/schema/site.ts';
import { pageLanguage } from '../../src/i18n/page-language.ts';
import { catalogues } from '../../src/i18n/words.ts';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { byClass, byTag } from './html-tree.ts';
import { languageOf } from './language-of.ts';
import { shownChain } from './page-facts.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

/** Articles in a language that the interface speaks and the site does not. */
const foreign = [...graph.articles.values()].filter(
  ({ lang }) => lang !== site.locale && pageLanguage(lang).locale === lang,
);

/** What our files call an entity, by its id, as far as they do in a language. */
function labelsIn(lang: string): Map<string, string> {
  return new Map(
    [...graph.entities.values()].flatMap(({ id, data }) =>
      data.names.filter((name) => name.kind === 'label' && name.lang === lang).map(({ text }) => [id, text] as const),
    ),
  );
}

test('around an article in another language all is said in that language', () => {
  assert.ok(foreign.length > 0);
  for (const { id, lang, occurrences } of foreign) {
    const { words } = pageLanguage(lang);
    const { tree } = pageAt(theSite, paths.article(id));
    const navigation = byTag(tree, 'nav').map((nav) => visibleText(nav));
    assert.ok(
      navigation.some((text) => text.includes(words.articles) && text.includes(words.about)),
      id,
    );
    const notes = byClass(tree, 'note');
    assert.ok(notes.length > 0, id);
    for (const how of notes.flatMap((note) => byClass(note, 'how')))
      assert.ok(Object.values(words.modalities).includes(visibleText(how)), `${id}: ${visibleText(how)}`);
    const labels = labelsIn(lang);
    const speakers = new Set(notes.flatMap((note) => byClass(note, 'chain').flatMap(shownChain)));
    for (const { chain } of occurrences)
      for (const hop of chain) {
        const label = 'entity' in hop ? labels.get(hop.entity) : undefined;
        if (label !== undefined) assert.ok(speakers.has(label), `${id}: ${label}`);
      }
    const headings = byTag(tree, 'h2').map((heading) => visibleText(heading));
    for (const heading of [words.cast, words.sources, words.sharing.title]) assert.ok(headings.includes(heading), id);
  }
});

test('the table of its claims is in its language, with the propositions that are written in it', () => {
  for (const { id, lang, occurrences } of foreign) {
    const { words } = pageLanguage(lang);
    const { tree } = pageAt(theSite, paths.articleClaims(id));
    assert.deepEqual(
      byTag(tree, 'th').map((heading) => visibleText(heading)),
      Object.values(words.claimColumn),
    );
    const table = byTag(tree, 'tbody').map((body) => visibleText(body));
    for (const { claim } of occurrences) {
      const text = graph.claims.get(claim)?.text[lang];
      if (text !== undefined) assert.ok(table.join().includes(text), `${id}: ${text}`);
    }
  }
});

test('the cards of its mentions are in its language, as far as our files are', () => {
  for (const { id, lang, cast } of foreign) {
    const file = join(outDir(), paths.article(id).slice(paths.base.length), 'previews.json');
    const cards = JSON.parse(readFileSync(file, 'utf8')) as Record<string, PreviewView>;
    for (const { entity } of cast) {
      const data = graph.entities.get(entity)?.data;
      if (data?.description[lang] === undefined) continue;
      assert.equal(cards[paths.entity(data.entityKind, entity)]?.description.lang, lang, `${id}: ${entity}`);
    }
  }
});

test('the headline of a page in another language says so, to those who hear it read and to those who follow it', () => {
  const languages = new Map(
    [
      ...[...graph.articles.values()].flatMap(({ sources }) => sources),
      ...[...graph.entities.values()].flatMap(({ data }) => data.sources),
      ...[...graph.claims.values()].flatMap(({ outcomes }) => outcomes.map(({ source }) => source)),
    ].map(({ url, lang }) => [url, lang]),
  );
  const seen = new Set<string>();
  for (const { address, file, tree } of theSite.pages) {
    const ofPage = languageOf(address, paths, site.locale);
    for (const cited of byClass(tree, 'source')) {
      const [link] = byTag(cited, 'a');
      const lang = languages.get(String(link?.properties['href']));
      assert.equal(link?.properties['hrefLang'], lang, file);
      assert.equal(link?.properties['lang'], lang === ofPage ? undefined : lang, file);
      if (lang !== undefined) seen.add(lang);
    }
  }
  assert.ok(seen.size > 1);
});

/** Words of the interface that one language has and no other. */
const ownWords = new Map<string, Locale>(
  LOCALES.flatMap((locale) => {
    const others = new Set(LOCALES.filter((one) => one !== locale).flatMap((one) => textsIn(catalogues[one])));
    return textsIn(catalogues[locale]).flatMap((text): [string, Locale][] =>
      others.has(text) ? [] : [[text, locale]],
    );
  }),
);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The words of the interface under a node that are not in the language that they are said to be in. */
function misread(node: Nodes, lang: string): string[] {
  if (node.type === 'text') {
    const own = ownWords.get(node.value.trim());
    return own === undefined || own === lang ? [] : [`${lang}: ${node.value.trim()}`];
  }
  if (!('children' in node)) return [];
  const inner = node.type === 'element' ? (node.properties['lang'] ?? lang) : lang;
  return node.children.flatMap((child) => misread(child, inner));
}

test('no word of the interface stands where another language is said to be', () => {
  assert.ok(ownWords.size > 100);
  const found = new Map(theSite.pages.flatMap(({ tree, file }) => misread(tree, '').map((text) => [text, file])));
  assert.deepEqual(found, new Map());
});
