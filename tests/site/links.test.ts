import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../../src/site.config.ts';
import { linkProblems } from './check-links.ts';
import { parsePage } from './html-tree.ts';
import { theSite } from './the-site.ts';

test('every link leads to a page or a place that is there, and nothing is fetched from another site', () => {
  assert.ok(theSite.pages.length > 1);
  assert.deepEqual(linkProblems(theSite, new URL(site.url).origin), []);
});

test('a fault in the addresses of a page would be found', () => {
  const bad: [html: string, problem: RegExp][] = [
    ['<a href="/b/">', /no such file/],
    ['<a href="/a">', /no such file/],
    ['<a href="#b">', /no element with this id/],
    ['<a href="/a/#b">', /no element with this id/],
    ['<a href="https://here.example/b/">', /no such file/],
    ['<a>', /<a> without href/],
    ['<a href="">', /<a> without href/],
    ['<a href="javascript:alert(1)">', /a scheme that no reader needs/],
    ['<p id="x"><p id="x">', /id x stands twice/],
    ['<script src="https://there.example/x.js">', /fetched from another site/],
    ['<img src="https://there.example/x.png">', /fetched from another site/],
    ['<img srcset="/a/ 1x, //there.example/x.png 2x">', /fetched from another site/],
    ['<link rel="stylesheet" href="https://there.example/x.css">', /fetched from another site/],
  ];
  for (const [html, problem] of bad) {
    const page = { file: 'a/index.html', address: '/a/', html, tree: parsePage(html) };
    const problems = linkProblems(
      { dir: '', base: '/', pages: [page], files: new Set(['a/index.html']) },
      'https://here.example',
    );
    assert.equal(problems.length, 1, html);
    assert.match(problems[0] ?? '', problem);
  }
});
