import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { paths } from '../../src/site-context.ts';
import { articleText } from './article-text.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { byTag } from './html-tree.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';

const KIB = 1024;
const MAX_TEXT_AND_STYLE = 14 * KIB;
const MAX_SCRIPT = 5 * KIB;
/** Up to this many words an article has to be as light as that; a longer one weighs more by its own text. */
const MAX_WORDS = 600;

test('an article comes over a weak connection in one round trip', (context) => {
  for (const id of graph.articles.keys()) {
    const page = pageAt(theSite, paths.article(id));
    const words = articleText(page.tree).split(' ').length;
    const styles = files(page, 'link', 'href').filter((file) => file.endsWith('.css'));
    const weight = compressed(page.html) + sum(styles.map((file) => compressed(read(file))));
    const script = scriptWeight(page);
    context.diagnostic(`${id}: ${words} words, HTML and CSS ${weight} bytes, JavaScript ${script} bytes`);
    assert.ok(styles.length > 0, id);
    if (words <= MAX_WORDS) assert.ok(weight <= MAX_TEXT_AND_STYLE, `${id}: ${weight} bytes of HTML and CSS`);
    assert.ok(script <= MAX_SCRIPT, `${id}: ${script} bytes of JavaScript`);
  }
});

test('the scripts that combine the filters of the ledger are no heavier than those of an article may be', (context) => {
  const script = scriptWeight(pageAt(theSite, paths.claims()));
  context.diagnostic(`JavaScript ${script} bytes`);
  assert.ok(script <= MAX_SCRIPT, `${script} bytes of JavaScript`);
});

function scriptWeight(page: BuiltPage): number {
  return sum(withImports(files(page, 'script', 'src')).map((file) => compressed(read(file))));
}

/** The site's files that elements of a page name. */
function files(page: BuiltPage, tagName: string, attribute: string): string[] {
  return byTag(page.tree, tagName).flatMap(({ properties }) => {
    const address = properties[attribute];
    return typeof address === 'string' && address.startsWith(theSite.base) ? address.slice(theSite.base.length) : [];
  });
}

/** Scripts with those that they import at once; what a script imports later, a reader has asked for. */
function withImports(scripts: string[]): string[] {
  const all = new Set(scripts);
  for (const file of all) {
    for (const [, name = ''] of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      all.add(`_astro/${name}`);
  }
  return [...all];
}

function read(file: string): string {
  return readFileSync(join(theSite.dir, file), 'utf8');
}

function compressed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
