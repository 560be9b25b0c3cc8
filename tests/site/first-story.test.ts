import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/site-context.ts';
import { articleText } from './article-text.ts';
import { pageAt } from './built-site.ts';
import { byClass, byId, byTag, hrefs } from './html-tree.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

/** These tests belong to the first article; a newsroom that brings its own content replaces them with it. */
const article = paths.article('rencana-pertemuan-kim-putin');
const { tree } = pageAt(theSite, article);

/** What people and bodies are quoted as saying; not a letter of it may be changed. */
const QUOTATIONS = [
  '“Mengapa tidak, mereka adalah tetangga kami. Ada pepatah Rusia kuno: Anda tidak memilih tetangga Anda dan lebih baik hidup bersama tetangga Anda dalam damai dan harmonis,”',
  '“latihan tersebut tentu saja sedang dibahas”',
  '“hubungan saling menghormati”',
  '“Hari Kemenangan”',
  '“pantas”',
  '“kesepakatan senjata”',
];

/** The two claims that Matsegora made to TASS. */
const SAID_TO_TASS = ['rencana-latihan-tiga-negara', 'latihan-tiga-negara-pantas'];

test('the first article quotes word for word, and only what was said', () => {
  assert.deepEqual(articleText(tree).match(/“[^”]*”/g), QUOTATIONS);
});

test('Matsegora’s page shows what he said to TASS, and leads to the sentences where the article reports it', () => {
  const page = pageAt(theSite, paths.entity('person', 'alexander-matsegora'));
  const anchors = hrefs(page.tree).flatMap((href) => (href.startsWith(`${article}#`) ? href.split('#')[1] : []));
  const claims = byClass(page.tree, 'claim-card');
  for (const id of SAID_TO_TASS) {
    const claim = claims.find((card) => hrefs(card).includes(paths.claim(id)));
    assert.ok(claim, id);
    assert.ok(
      hrefs(claim).includes(paths.entity('organization', 'tass')),
      `${id}: nothing says that it was said to TASS`,
    );
    const sentence = byTag(tree, 'p').find((paragraph) => byId(paragraph, `c-${id}`));
    assert.ok(
      sentence && anchors.some((anchor) => anchor !== undefined && byId(sentence, anchor)),
      `${id}: no link to its sentence`,
    );
    const words = visibleText(byId(tree, `c-${id}`) ?? sentence);
    assert.ok(visibleText(page.tree).includes(words), `${id}: ${words}`);
  }
});

test('the people and the places that the story is about have their pages', () => {
  for (const id of ['kim-jong-un', 'vladimir-putin', 'sergei-shoigu', 'alexander-matsegora']) {
    pageAt(theSite, paths.entity('person', id));
  }
  pageAt(theSite, paths.entity('place', 'vladivostok'));
});
