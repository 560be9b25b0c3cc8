import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarkdown } from './check-markdown.ts';
import { Handles } from './handle.ts';
import { parseAnnotated } from './parse-markdown.ts';
import { placeFinder } from './source-file.ts';

const handles = new Handles();
for (const handle of ['Kim', 'Korea Utara']) handles.add({ section: 'entities', handle, use: { unnamed: handle } });

/** The issues of a text as `code` and the text from the place of the issue to the end of its line. */
function problemsOf(text: string): [string, string][] {
  const root = parseAnnotated(text, handles.names());
  return checkMarkdown(root, text, handles, placeFinder({ path: 'a.md', text })).map(({ code, line, column }) => [
    code,
    (text.split('\n')[line - 1] ?? '').slice(column - 1),
  ]);
}

test('plain Markdown is in order', () => {
  const text = `## Satu\n\n*a* **b** \`<b>\` [Kim] [c](https://d.example/) <https://e.example/>\n
> - 1 < 2 & 3 > 2\n\n### Dua\n\n## Tiga\n\n[f](/g/) [h](#i) [j](mailto:k@l.example) \\[m\\] \\<n>\n\n---`;
  assert.deepEqual(problemsOf(text), []);
});

test('raw HTML is named where it begins, in a line and as a block', () => {
  assert.deepEqual(problemsOf('a <b onclick=x>c</b>'), [
    ['html-raw', '<b onclick=x>c</b>'],
    ['html-raw', '</b>'],
  ]);
  assert.deepEqual(problemsOf('<script>\nx\n</script>'), [['html-raw', '<script>']]);
  assert.deepEqual(problemsOf('<!-- a -->'), [['html-raw', '<!-- a -->']]);
});

test('a line of marks right below a text makes no heading of it', () => {
  assert.deepEqual(problemsOf('Satu.\n\nDua [Kim].\n---\nTiga.'), [['heading-underlined', '---']]);
  assert.deepEqual(problemsOf('Satu\nDua\n - \n\nTiga.'), [['heading-underlined', '- ']]);
  assert.deepEqual(problemsOf('> Satu.\n> ==='), [['heading-underlined', '===']]);
  assert.deepEqual(problemsOf('Satu.\n\n---\n\nDua.'), []);
});

test('only web, mail and internal addresses are links', () => {
  const schemes = [
    'javascript:a',
    'https:koran.example',
    'http:/koran.example',
    'mailto:',
    'JaVaScRiPt:a',
    'data:text/html,a',
    'vbscript:a',
    'file:///a',
    'a+b+c:d',
    'localhost:1',
    '//evil.example',
    '/\\\\evil.example',
    'a.md',
    '../a',
    '?a',
  ];
  for (const url of schemes)
    assert.deepEqual(
      problemsOf(`x [a](${url}) y`).map(([code]) => code),
      ['link-forbidden'],
      url,
    );
  assert.deepEqual(problemsOf('a [b](javascript:c)'), [['link-forbidden', 'javascript:c)']]);
  assert.deepEqual(problemsOf('a <javascript:c>'), [['link-forbidden', '<javascript:c>']]);
  assert.deepEqual(problemsOf('a [b]\n\n[b]: javascript:c'), [['link-forbidden', 'javascript:c']]);
  assert.deepEqual(problemsOf('a [b](java&#115;cript:c)'), [['link-forbidden', '[b](java&#115;cript:c)']]);
});

test('a definition that takes a handle’s name is named', () => {
  assert.deepEqual(problemsOf('[kim]\n\n[KIM]: https://a.example/'), [
    ['handle-shadowed', '[KIM]: https://a.example/'],
  ]);
});

test('images and headings out of order are named', () => {
  assert.deepEqual(problemsOf('a ![b](https://c.example/d.png)'), [
    ['image-unsupported', '![b](https://c.example/d.png)'],
  ]);
  assert.deepEqual(problemsOf('![Kim]'), [['image-unsupported', '![Kim]']]);
  assert.deepEqual(problemsOf('# a\n\n## b\n\n#### c'), [
    ['heading-order', '# a'],
    ['heading-order', '#### c'],
  ]);
});

test('a name in brackets that is not declared is named at its own bracket, in each form', () => {
  assert.deepEqual(problemsOf('a [Kin] b'), [['mention-undeclared', '[Kin] b']]);
  assert.deepEqual(problemsOf('a [dia][Kin] b'), [['mention-undeclared', '[Kin] b']]);
  assert.deepEqual(problemsOf('a [Kin][] b'), [['mention-undeclared', '[Kin][] b']]);
  assert.deepEqual(problemsOf('> a\n> [Kin] b'), [['mention-undeclared', '[Kin] b']]);
  assert.deepEqual(problemsOf('[Kim] (a) [Kin] [Kon]').length, 2);
});

test('the nearest handle is proposed, and none that is far', () => {
  const near = (text: string): unknown =>
    checkMarkdown(parseAnnotated(text, []), text, handles, placeFinder({ path: 'a.md', text }))[0]?.args['nearest'];
  assert.equal(near('[Korea Utra]'), 'Korea Utara');
  assert.equal(near('[Putin]'), undefined);
});

test('what looks like a claim and is none is named', () => {
  for (const text of [
    ':klaim[a]{#b by=c}',
    ':Claim[a]{#b by=c}',
    ': claim[a]{#b by=c}',
    ':claim [a]{#b by=c}',
    '::claim[a]{#b by=c}',
    ':claim[a] {#b by=c}',
    ':claim[a]{#b by="c}',
    ':claim[a]{#b by=c',
    ':::claim[a]{#b by=c}\nd\n:::',
    ':::claim {#b by=c}\nd\n:::',
  ]) {
    assert.equal(problemsOf(text)[0]?.[0], 'annotation-unparsed', text);
  }
});

test('a bracket that is never closed, or holds nothing, is named', () => {
  assert.deepEqual(problemsOf('a [Kim b'), [['annotation-unparsed', '[Kim b']]);
  assert.deepEqual(problemsOf('a [] b'), [['annotation-unparsed', '[] b']]);
  assert.deepEqual(problemsOf('a [*Kim*][Kin] b')[0], ['annotation-unparsed', '[*Kim*][Kin] b']);
});

test('curly quotation marks that keep the braces of a claim from being read are named', () => {
  assert.deepEqual(problemsOf(':claim[a]{#b by=“c d” on=2023}'), [['quote-curly', '“c d” on=2023}']]);
  assert.deepEqual(problemsOf(':::claim{#b by=“c d”}\ne\n:::'), [['quote-curly', '“c d”}']]);
  assert.deepEqual(problemsOf(':claim[a] {#b by=c} x {d=“e”}')[0]?.[0], 'annotation-unparsed');
});

test('words in brackets that a claim or a handle belongs to are no undeclared mention', () => {
  assert.deepEqual(problemsOf('a claim[b c]{#d by="e"} f'), [['annotation-unparsed', '[b c]{#d by="e"} f']]);
  assert.deepEqual(problemsOf('a [pemimpin itu] [Kim] b'), [['annotation-unparsed', '[pemimpin itu] [Kim] b']]);
  assert.deepEqual(
    problemsOf('a [Kin] [Kin] b').map(([code]) => code),
    ['mention-undeclared', 'mention-undeclared'],
  );
});

test('a link that is none is told as a link', () => {
  assert.deepEqual(problemsOf('a [b](https://c.example/d e) f'), [['link-unparsed', '[b](https://c.example/d e) f']]);
  assert.deepEqual(problemsOf('a [b](https://c.example/d'), [['link-unparsed', '[b](https://c.example/d']]);
  assert.deepEqual(
    problemsOf('a [Kin] (b)').map(([code]) => code),
    ['mention-undeclared'],
  );
});

test('what other kinds of Markdown strike out is named where it begins, and a tilde that means itself is not', () => {
  assert.deepEqual(problemsOf('a ~~b c~~ d'), [['strike-unsupported', '~~b c~~ d']]);
  assert.deepEqual(problemsOf('(~~[Kim] pergi~~)'), [['strike-unsupported', '~~[Kim] pergi~~)']]);
  assert.deepEqual(problemsOf('~~a~~ dan ~~b~~').length, 2);
  for (const text of ['a ~ b ~~ c', 'kira-kira ~5, ~~6', 'a \\~~b~~', '`~~a~~`', '~~a\n\nb~~', '~~~\na\n~~~'])
    assert.deepEqual(problemsOf(text), [], text);
});

test('numbers in brackets are footnotes that were pasted', () => {
  assert.deepEqual(problemsOf('a[12] b'), [['footnote-unsupported', '[12] b']]);
});

test('a footnote is named, whatever our Markdown would make of it', () => {
  assert.deepEqual(problemsOf('a[^1]\n\n[^1]: https://b.example/'), [
    ['footnote-unsupported', '[^1]: https://b.example/'],
  ]);
  assert.deepEqual(problemsOf('a[^1]\n\n[^1]: Kata'), [['footnote-unsupported', '[^1]: Kata']]);
  assert.deepEqual(problemsOf('a[^b]'), [['footnote-unsupported', '[^b]']]);
});

test('what is escaped is text', () => {
  assert.deepEqual(problemsOf(String.raw`\[Kin\] \:claim\[a\]{#b by=c}`), []);
});

test('an annotation in a line that is indented to code is named, and one between fences is left alone', () => {
  assert.deepEqual(problemsOf('a\n\n    Kata [Kim].'), [['annotation-in-code', '[Kim].']]);
  assert.deepEqual(problemsOf('a\n\n    b :claim[c]{#d by=e} [Kim]'), [
    ['annotation-in-code', ':claim[c]{#d by=e} [Kim]'],
  ]);
  assert.deepEqual(problemsOf('a\n\n    b[0] = [c]'), [['code-indented', 'b[0] = [c]']]);
  assert.deepEqual(problemsOf('```\n[Kim] :claim[c]{#d by=e}\n```'), []);
});

test('a line that is indented to code is named; between fences it is meant to be', () => {
  assert.deepEqual(problemsOf('a\n\n    b\n    c\n\nd'), [['code-indented', 'b']]);
  assert.deepEqual(problemsOf('- a\n\n      b'), [['code-indented', 'b']]);
  assert.deepEqual(problemsOf('```\n    a\n```\n\n- b\n\n  c\n    d'), []);
});

test('a heading without words is named, and nothing else of it', () => {
  for (const text of ['## ', '##', '## ##', '# ', '## &#32;'])
    assert.deepEqual(
      problemsOf(`${text}\n\na`).map(([code]) => code),
      ['heading-empty'],
      text,
    );
});

test('a claim in the words of a link or of a mention is named', () => {
  const claim = ':claim[b]{#c by=d}';
  assert.deepEqual(problemsOf(`[a ${claim}](https://e.example/)`), [
    ['claim-in-link', `${claim}](https://e.example/)`],
  ]);
  assert.deepEqual(problemsOf(`[a *${claim}*][Kim]`), [['claim-in-link', `${claim}*][Kim]`]]);
  assert.deepEqual(problemsOf(':claim[a [b](https://e.example/) [Kim]]{#c by=d}'), []);
});

test('a claim whose bracket is left open is named once, at the bracket', () => {
  assert.deepEqual(problemsOf('a :claim[b {#c by=d}'), [['claim-unclosed', '[b {#c by=d}']]);
  assert.deepEqual(problemsOf(':claim[[Kim] b{#c by=d} e [Kin]'), [
    ['claim-unclosed', '[[Kim] b{#c by=d} e [Kin]'],
    ['mention-undeclared', '[Kin]'],
  ]);
  assert.deepEqual(problemsOf(':claim[[Kim b]{#c by=d}'), [['claim-unclosed', '[[Kim b]{#c by=d}']]);
});
