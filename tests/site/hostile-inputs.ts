import { MARKS_LIMIT } from '../../src/core/annotate/check-shape.ts';

/** Files that are made to stall, crash or fool the compiler: each has to be refused, or parsed in good time. */

const HEAD = `title: Kabar
description: Sebuah kabar.
published: 2023-09-05T09:00+07:00
authors: [redaksi]
lang: id
`;
const HANDLES = 'entities:\n  Kim: { unnamed: seseorang }\n  Budi: budi\n';

const body = (text: string): string => `---\n${HEAD}${HANDLES}---\n\n${text}\n`;
const keys = (yaml: string): string => `---\n${HEAD}${yaml}\n---\n\nTeks.\n`;

/** Large enough for a step that takes the square of it to show, small enough for all of these to run in seconds. */
const SIZE = 30_000;
const LINES = 2000;

/** As many lines of `piece`, again and again, as fit. */
function rows(piece: string, total = SIZE, width = 300): string {
  const row = piece.repeat(Math.max(1, Math.floor(width / piece.length)));
  return Array.from({ length: Math.min(LINES, Math.floor(total / (row.length + 1))) }, () => row).join('\n');
}

/** As `rows`, but as paragraphs that each stay just under the bound on marks. */
const paragraphs = (piece: string, marks: number): string => {
  const paragraph = rows(piece, Math.floor((MARKS_LIMIT - 10) / marks) * piece.length);
  return Array.from({ length: Math.floor(SIZE / (paragraph.length + 2)) }, () => paragraph).join('\n\n');
};

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** By name, a file that has to be refused, or parsed, within the limit. */
export const HOSTILE_TEXTS: Record<string, () => string> = {
  'brackets in a line': () => body('['.repeat(48_000)),
  'brackets in rows': () => body(rows('[', SIZE, 49)),
  'brackets in paragraphs': () => body(paragraphs('[', 1)),
  'link beginnings': () => body('[a]('.repeat(12_000)),
  'link beginnings in rows': () => body(rows('a](')),
  'image beginnings': () => body(rows('![a](')),
  'labels side by side': () => body(paragraphs('[a][b]', 2)),
  'mentions side by side': () => body(paragraphs('[Kim][Kim]', 2)),
  'a ladder of backticks': () => body(Array.from({ length: 600 }, (_, index) => `e${'`'.repeat(index)}`).join('\n')),
  'a ladder of backticks in a line': () =>
    body(Array.from({ length: 190 }, (_, index) => `e${'`'.repeat(index)}`).join('')),
  'quote marks in a line': () => body('> '.repeat(25_000)),
  'quote marks in rows': () => body(rows('> ', SIZE, 100)),
  'a quotation that goes on without marks': () => body(`${'> '.repeat(50)}a\n${lines(LINES, () => 'a')}`),
  'emphasis that is opened': () => body('*a '.repeat(21_000)),
  'emphasis that is opened, in rows': () => body(rows('*a ', 63_000)),
  'emphasis that is closed': () => body(paragraphs('a* ', 1)),
  'emphasis opened and closed': () => body(paragraphs('*a_ ', 2)),
  'emphasis of two lengths': () => body(paragraphs('**a *a ', 3)),
  'emphasis of three lengths': () => body(paragraphs('a**b c* ', 3)),
  'emphasis of two kinds': () => body(paragraphs('*_', 2)),
  'emphasis around mentions': () => body(paragraphs('*[Kim]_', 3)),
  'a list in a list in a line': () => body(`${'- '.repeat(9000)}x`),
  'a list of three kinds in a line': () => body(`${'+ * - '.repeat(3000)}x`),
  'a list in a quotation in a list': () => body(`${'> - '.repeat(4900)}x`),
  'a list in a list, line by line': () => body(lines(500, (index) => `${' '.repeat(2 * index)}- a`)),
  'a list in a list, with tabs': () => body(lines(500, (index) => `${'\t'.repeat(index)}- a`)),
  'a numbered list in a list': () => body(`${'1. '.repeat(6000)}x`),
  'deep lists as far as they may go': () => body(lines(500, (index) => `${' '.repeat(2 * (index % 50))}- a`)),
  'a long list': () => body(lines(LINES, () => '- a')),
  'a long list of two kinds': () => body(lines(LINES, (index) => (index % 2 ? '- a' : '* a'))),
  'headings by underlining': () => body(lines(LINES, (index) => (index % 2 ? '---' : 'a'))),
  fences: () => body(lines(LINES, () => '```')),
  definitions: () => body(lines(LINES, (index) => `[a${index}]: /b`)),
  'a definition that never ends': () => body(`[a]: <${rows('a')}`),
  'claims that are never closed': () => body(paragraphs(`:claim[`, 1)),
  'claims that are never closed, in paragraphs': () => body(lines(60, () => `${':claim['.repeat(48)}\n`)),
  'claims whose braces are never closed': () => body(paragraphs(':claim[a]{b=" ', 1)),
  'claims around paragraphs, one in another': () => body(lines(LINES, () => ':::claim{#a by=redaksi}')),
  'claims around paragraphs, with colons fewer and fewer': () =>
    body(lines(600, (index) => `${':'.repeat(603 - index)}claim{#a by=redaksi}`)),
  colons: () => body(rows(':')),
  'the word of a claim': () => body(rows(':::claim ')),
  backslashes: () => body(rows('\\')),
  ampersands: () => body(rows('&')),
  'angle brackets': () => body(rows('<')),
  'tags that never end': () => body(rows('<a ')),
  'comments that never end': () => body(rows('<!-- a ')),
  'instructions that never end': () => body(rows('<?')),
  'declarations that never end': () => body(rows('<!A ')),
  spaces: () => body(rows(`a${' '.repeat(100)}`)),
  'empty lines': () => body(`- a\n${'\n'.repeat(LINES)}b`),
  'one long line': () => body('kata '.repeat(50_000)),
  'one long paragraph': () => body(rows('kata ')),
  'one long paragraph of mentions': () =>
    body(rows('Satu kata [Budi] yang panjang sekali kalimatnya. '.padEnd(260, 'x '), 4 * SIZE, 260)),
  'invisible characters': () => body('\u200ba'.repeat(60_000)),
  'control characters': () => body('\0'.repeat(250_000)),
  'characters that are broken': () => body('\ufffd'.repeat(80_000)),
  'handles that are near to none': () =>
    `---\n${HEAD}entities:\n${lines(LINES, (index) => `  sebutan nomor ${index}: { unnamed: x }`)}\n---\n\n${lines(LINES, (index) => `[sebutam nomar ${index}]\n`)}`,
  'keys that are not known': () => keys(lines(LINES, (index) => `k${index}: 1`)),
  'keys that are the same': () => keys(lines(LINES, () => 'k: 1')),
  'YAML brackets in a line': () => keys(`entities: ${'{a: '.repeat(4000)}`),
  'YAML brackets, line by line': () => keys(`entities:\n ${'[\n '.repeat(LINES)}`),
  'YAML brackets with empty lines': () => keys(`entities:\n ${'[\n\n '.repeat(2400)}`),
  'YAML lists in a line': () => keys(`entities:\n  ${'- '.repeat(8000)}x`),
  'YAML question marks': () => keys(`entities:\n  ${'? '.repeat(8000)}x`),
  'YAML question marks, line by line': () => keys(lines(600, (index) => `${' '.repeat(index)}?`)),
  'YAML keys in keys': () => keys(lines(600, (index) => `${' '.repeat(index)}a:`)),
  'a bomb of aliases': () =>
    keys(`b0: &b0 [x, x]\n${lines(30, (index) => `b${index + 1}: &b${index + 1} [${`*b${index}, `.repeat(9)}x]`)}`),
  'an alias of itself': () => keys('a: &a [*a]'),
};

/** By name, an article that has to come through whole. */
export const LONG_TEXTS: Record<string, () => string> = {
  '4000 mentions': () =>
    body(Array.from({ length: 1300 }, (_, index) => `[Budi], [Kim] dan [Budi] bertemu ${index} kali.`).join('\n\n')),
  '1000 claims': () =>
    body(
      Array.from({ length: 1000 }, (_, index) => `:claim[kata ${index} [Budi] [Kim]]{#k-${index} by=redaksi}.`).join(
        '\n\n',
      ),
    ),
  '10,000 words': () =>
    body(
      Array.from({ length: 120 }, () => 'Pemimpin [Kim] *berkata* bahwa [Budi] **datang** hari ini. '.repeat(11)).join(
        '\n\n',
      ),
    ),
};

/** By name, frontmatter that YAML reads in another way than it looks, or that reaches for JavaScript: refused, never obeyed. */
export const HOSTILE_KEYS: Record<string, string> = {
  'a key that JavaScript hides': keys('__proto__: { polluted: true }'),
  'a handle that JavaScript hides': keys('entities:\n  __proto__: { id: x, polluted: true }'),
  'a key that objects have': keys('constructor: { prototype: { polluted: true } }'),
  'a merge': keys('<<: { polluted: true }'),
  'a tag of a function': keys('story: !!js/function "function () {}"'),
  'a tag of binary data': keys('story: !!binary aGFsbw=='),
  'a tag of our own': keys('story: !claim x'),
  'an anchor': keys('story: &a x'),
  'a number of 20 digits': keys('story: 12345678901234567890'),
  'an octal number': keys('story: 0o14'),
  'a number with a zero before it': keys('story: 012'),
  'a number with an exponent': keys('story: 1e3'),
  'a number that is none': keys('story: .nan'),
  'a truth': keys('story: true'),
  nothing: keys('story: ~'),
  'a list for a key': keys('? [a, b]\n: 1'),
  'a second document': keys('a: 1\n...\nb: 2'),
  'a directive': `%YAML 1.1\n---\n${HEAD}---\n\nTeks.\n`,
  'a list for all': '---\n- a\n- b\n---\n\nTeks.\n',
  'a word for all': '---\nkabar\n---\n\nTeks.\n',
  'no end': `---\n${HEAD}`,
};
