import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { segments } from '../../../i18n/segments.ts';
import { sampleArticle } from '../../annotate/sample-files.ts';
import type { Article } from '../../graph/graph.ts';
import { asOf } from '../../graph/as-of.ts';
import { linkSample, SAMPLE_ENTITIES } from '../../graph/sample-graph.ts';
import { createPaths } from '../../paths.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleBlocks, plainHtml, type ArticleBlock } from './article-body.ts';
import type { ViewContext } from '../view-context.ts';

const paths = createPaths(segments.id, '/berita/');

function compile(body: string): { context: ViewContext; article: Article } {
  const files = {
    'articles/kabar.md': sampleArticle(
      body,
      'entities:\n  Kim: kim\n  Kota: kota\n  pejabat: { unnamed: seorang pejabat }\n',
    ),
  };
  const { graph } = linkSample({ ...SAMPLE_ENTITIES, ...files }, { paths });
  const article = graph.articles.get('kabar' as ArticleId);
  assert.ok(article);
  return { context: { graph, paths, locale: 'id', asOf: asOf(graph) }, article };
}

function blocksOf(body: string): ArticleBlock[] {
  const { context, article } = compile(body);
  const numbers = new Map(article.occurrences.map(({ anchor }, index) => [anchor, index + 1]));
  return articleBlocks(context, article, numbers, (number) => `Klaim ${number}`);
}

const htmlOf = (body: string): string[] => blocksOf(body).map(({ html }) => html);

test('a mention leads to the page of its entity, under the folder that the site is served from', () => {
  assert.deepEqual(htmlOf('[Kim] di [kota itu][Kota].'), [
    '<p><a id="m-kim" class="mention" href="/berita/orang/kim/">Kim</a> di <a id="m-kota" class="mention" href="/berita/tempat/kota/">kota itu</a>.</p>',
  ]);
});

test('a claim has its anchor, and a mark that leads to its note and has no text', () => {
  const [block] = blocksOf(':claim[[Kim] pergi]{#pergi by=redaksi}.');
  assert.deepEqual(block?.anchors, ['c-pergi']);
  assert.equal(
    block.html,
    '<p><span id="c-pergi" class="claim"><a id="m-kim" class="mention" href="/berita/orang/kim/">Kim</a> pergi<a class="claim-mark" href="#n1" aria-label="Klaim 1"></a></span>.</p>',
  );
});

test('behind words that run from right to left the mark of a claim stands by itself', () => {
  const marks = [
    ':claim[“سنقاتل”]{#a by=redaksi}.',
    ':claim[Kim: “לא”]{#b by=redaksi}.',
    ':claim[“لا” katanya]{#c by=redaksi}.',
  ]
    .flatMap(htmlOf)
    .map((html) => /claim-mark"[^>]* dir="ltr"/.test(html));
  assert.deepEqual(marks, [true, true, false]);
});

test('a claim around paragraphs is one block', () => {
  const blocks = blocksOf(':::claim{#pergi by=redaksi}\nSatu.\n\nDua.\n:::\n\nTiga.');
  assert.deepEqual(
    blocks.map(({ anchors }) => anchors),
    [['c-pergi'], []],
  );
  assert.match(blocks[0]?.html ?? '', /^<div id="c-pergi" class="claim">\s*<p>Satu.<\/p>\s*<p>Dua.<\/p>/);
});

test('who is unnamed gets no link', () => {
  assert.deepEqual(htmlOf('Kata [pejabat].'), ['<p>Kata <span>pejabat</span>.</p>']);
});

test('a link to another site does not hand it our window, and one inside the site is plain', () => {
  assert.deepEqual(htmlOf('[a](https://b.example/) [c](/berita/) [d](mailto:e@f.example)'), [
    '<p><a href="https://b.example/" rel="noopener">a</a> <a href="/berita/">c</a> <a href="mailto:e@f.example">d</a></p>',
  ]);
});

test('what Markdown makes comes through', () => {
  const body = '## Judul\n\n*a* **b** `c`\\\nd\n\n> e\n\n- f\n\n3. g\n\n---\n\n```\nh\n```';
  assert.deepEqual(
    htmlOf(body)
      .join('')
      .match(/<(?!\/)[^\s>]+/g),
    [
      '<h2',
      '<p',
      '<em',
      '<strong',
      '<code',
      '<br',
      '<blockquote',
      '<p',
      '<ul',
      '<li',
      '<ol',
      '<li',
      '<hr',
      '<pre',
      '<code',
    ],
  );
  assert.match(htmlOf('## Judul Panjang')[0] ?? '', /^<h2 id="h-judul-panjang">/);
});

test('text that looks like HTML comes out as text', () => {
  assert.deepEqual(htmlOf(String.raw`\<script>alert(1)\</script> &lt;b&gt; & "c"`), [
    '<p>&#x3C;script>alert(1)&#x3C;/script> &#x3C;b> &#x26; "c"</p>',
  ]);
});

const element = (
  tagName: string,
  properties: Record<string, string>,
  ...children: ElementContent[]
): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const evil: ElementContent = { type: 'text', value: 'alert(1)' };

/** Trees that no Markdown of ours can make: the sanitiser has to hold even if a step before it fails. */
const HOSTILE: ElementContent[] = [
  element('script', {}, evil),
  element('p', {}, element('script', { src: 'https://evil.example/' }, evil)),
  element('p', { onclick: 'alert(1)', onmouseover: 'alert(1)', style: 'x' }, evil),
  element('p', {}, element('img', { src: 'x', onerror: 'alert(1)' })),
  element('p', {}, element('a', { href: 'javascript:alert(1)' }, evil)),
  element('p', {}, element('a', { href: ' JaVaScRiPt:alert(1)' }, evil)),
  element('p', {}, element('a', { href: 'java\nscript:alert(1)' }, evil)),
  element('p', {}, element('a', { href: 'data:text/html,alert(1)' }, evil)),
  element('p', {}, element('a', { href: 'vbscript:alert(1)', target: '_blank' }, evil)),
  element('iframe', { srcdoc: '<script>alert(1)</script>' }),
  element('svg', { onload: 'alert(1)' }, element('script', {}, evil)),
  element('math', {}, element('mtext', {}, element('style', {}, evil))),
  element('form', { action: 'https://evil.example/' }, element('input', { name: 'x' })),
  element('style', {}, evil),
  element('base', { href: 'https://evil.example/' }),
  element('meta', { httpEquiv: 'refresh', content: '0;url=javascript:alert(1)' }),
  element('object', { data: 'javascript:alert(1)' }),
  element('template', {}, element('script', {}, evil)),
  { type: 'raw', value: '<script>alert(1)</script>' } as unknown as ElementContent,
  element('p', {}, { type: 'raw', value: '<img src=x onerror=alert(1)>' } as unknown as ElementContent),
  element('p', {}, { type: 'comment', value: '--><script>alert(1)</script>' }),
];

for (const [index, node] of HOSTILE.entries()) {
  test(`a hostile tree comes out harmless: ${JSON.stringify(node).slice(0, 90)} (${index})`, () => {
    const { context, article } = compile('Teks.');
    const children = [structuredClone(node)];
    const html = [
      ...articleBlocks(
        context,
        { ...article, tree: () => JSON.stringify({ type: 'root', children }) },
        new Map(),
        String,
      ).map((block) => block.html),
      plainHtml({ type: 'root', children }),
    ];
    for (const one of html) {
      assert.doesNotMatch(one, /<(?!\/?(p|a)\b)[^>]*>/);
      assert.doesNotMatch(one, /<[^>]*(\son|script:|data:|style|src|target)/i);
    }
  });
}
