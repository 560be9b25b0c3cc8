import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toString } from 'hast-util-to-string';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { graphFile } from './graph-file.ts';
import { byClass, byId, hasClass } from './html-tree.ts';
import { theSite } from './the-site.ts';

const origin = new URL(site.url).origin;

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { source?: string } | { source?: string; value?: string }[];
  target: {
    source: string;
    selector: [
      { type: 'FragmentSelector'; value: string },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'CssSelector'; value: string; refinedBy: { type: string; start: number; end: number } },
    ];
  };
}

function annotationsOf(article: string): Annotation[] {
  const file = paths.annotations(article).slice(theSite.base.length);
  const collection = JSON.parse(readFileSync(join(theSite.dir, file), 'utf8')) as {
    '@context': string;
    type: string;
    total: number;
    first: { items: Annotation[] };
  };
  assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(collection.type, 'AnnotationCollection');
  assert.equal(collection.total, collection.first.items.length);
  return collection.first.items;
}

/** The blocks of an article's text as its page serves them, without the notes between them. */
function blocksOf(address: string): Element[] {
  const [body] = byClass(pageAt(theSite, address).tree, 'article-body');
  assert.ok(body);
  return body.children.filter((child) => child.type === 'element').filter((block) => !hasClass(block, 'notes'));
}

test('every mention and every claim of an article is annotated, and leads to its page', () => {
  for (const { id, address, mentions } of graphFile.articles) {
    const found = annotationsOf(id).map(({ id: own, target, body }) => {
      assert.equal(target.source, origin + address);
      const [{ value: anchor }] = target.selector;
      assert.equal(own, `${origin}${paths.annotations(id)}#${anchor}`);
      return [anchor, [body].flat()[0]?.source];
    });
    const entityAt = (one: string): string =>
      origin + (graphFile.entities.find((entity) => entity.id === one)?.address ?? '');
    const reported = graphFile.claims.flatMap((claim) =>
      claim.occurrences
        .filter(({ article }) => article === id)
        .map(({ anchor }): [string, string] => [anchor, origin + claim.address]),
    );
    const expected = new Map([
      ...mentions.map(({ anchor, entity }): [string, string] => [anchor, entityAt(entity)]),
      ...reported,
    ]);
    assert.deepEqual(found.toSorted(), [...expected].sort(), id);
  }
});

test('each of the three selectors of an annotation finds the same words in the page that is served', () => {
  let count = 0;
  for (const { id, address } of graphFile.articles) {
    const { tree } = pageAt(theSite, address);
    const blocks = blocksOf(address);
    const text = blocks.map((block) => toString(block)).join('\n');
    for (const { target } of annotationsOf(id)) {
      const [fragment, quote, place] = target.selector;
      const words = toString(byId(tree, fragment.value) ?? assert.fail(fragment.value));
      assert.equal(quote.exact, words, fragment.value);
      const parts = text.split(quote.prefix + quote.exact + quote.suffix);
      assert.equal(parts.length, 2, `${id}: the words of ${fragment.value} stand in ${parts.length - 1} places`);
      const [, block] = /^\.article-body > :nth-child\((\d+) of :not\(\.notes\)\)$/.exec(place.value) ?? assert.fail();
      const points = Array.from(toString(blocks[Number(block) - 1] ?? assert.fail(place.value)));
      const { start, end } = place.refinedBy;
      assert.equal(points.slice(start, end).join(''), words, fragment.value);
      count++;
    }
  }
  assert.ok(count > 100);
});
