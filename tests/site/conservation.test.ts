import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { articleText } from './article-text.ts';
import { authorText } from './author-text.ts';
import { pageAt } from './built-site.ts';
import { byClass } from './html-tree.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';

test('what a reader reads of an article is what its author wrote, word for word', () => {
  assert.ok(graph.articles.size > 0);
  for (const id of graph.articles.keys()) {
    const { text, mentions } = authorText(readFileSync(join(contentDir(), 'articles', `${id}.md`), 'utf8'));
    const { tree } = pageAt(theSite, paths.article(id));
    assert.match(text, /\p{L}{2}/u, id);
    assert.equal(articleText(tree), text, id);
    const links = byClass(tree, 'article-body').flatMap((body) => byClass(body, 'mention'));
    assert.equal(links.length, mentions, `${id}: links for mentions`);
  }
});

test('the scan of the author’s text takes away the marks, and nothing else', () => {
  const cases: [markdown: string, text: string, mentions: number][] = [
    ['---\ntitle: a\n---\n\n[Kim] di [kota itu][K].', 'Kim di kota itu.', 2],
    [':claim[[Kim] “pergi”]{#a by="Kim > TASS" cue="}"}, kata [TASS].', 'Kim “pergi”, kata TASS.', 2],
    ['---\nentities: { pejabat: { unnamed: seorang pejabat } }\n---\n\n[Pejabat] di [K].', 'Pejabat di K.', 1],
    [':::claim{#a by=redaksi}\nSatu [Kim].\n\nDua.\n:::', 'Satu Kim. Dua.', 1],
    ['pukul 10:30, 3:2, Menteri:Sri, :claim', 'pukul 10:30, 3:2, Menteri:Sri, :claim', 0],
    ['## Judul\n\n> - *satu* **dua**\n> - `[tiga]` 5 * 3 a_b_c', 'Judul satu dua [tiga] 5 * 3 a_b_c', 0],
    ['[luar](https://a.example/b_(c)) \\[bukan\\] [x][y] [z]\n\n[y]: https://a.example/', 'luar [bukan] x z', 1],
  ];
  for (const [markdown, text, mentions] of cases) assert.deepEqual(authorText(markdown), { text, mentions }, markdown);
});
