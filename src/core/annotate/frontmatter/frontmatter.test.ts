import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOffset, parseFrontmatter, type Frontmatter } from './frontmatter.ts';

function read(yaml: string): Frontmatter {
  const { frontmatter, issues } = parseFrontmatter({ path: 'a.md', text: `---\n${yaml}\n---\n\nTeks.\n` });
  assert.deepEqual(issues, []);
  assert.ok(frontmatter);
  return frontmatter;
}

/** The issues of frontmatter as `code line:column detail`. */
function problemsOf(yaml: string): string[] {
  return parseFrontmatter({ path: 'a.md', text: `---\n${yaml}\n---\n\nTeks.\n` }).issues.map(
    ({ code, line, column, args }) => [code, `${line}:${column}`, args['reason'] ?? args['feature']].join(' ').trim(),
  );
}

test('values keep the type that YAML 1.2 gives them, and dates stay text', () => {
  assert.deepEqual(read('a: 2023-02-31\nb: no\nc: 012\nd: 0o14\ne: 1e3\nf: ~\ng: 2023-09-05T09:00+07:00').data, {
    a: '2023-02-31',
    b: 'no',
    c: 12,
    d: 12,
    e: 1000,
    f: null,
    g: '2023-09-05T09:00+07:00',
  });
});

test('each value and each key has its place, in block and in flow style', () => {
  const frontmatter = read('satu: x\ndua:\n  - { tiga: "y", empat: z }\n  - lima');
  const at = (place: { line: number; column: number }): string => `${place.line}:${place.column}`;
  assert.equal(at(frontmatter.placeOf(['satu'])), '2:7');
  assert.equal(at(frontmatter.placeOfKey(['satu'])), '2:1');
  assert.equal(at(frontmatter.placeOf(['dua', 0, 'tiga'])), '4:13');
  assert.equal(at(frontmatter.placeOfKey(['dua', 0, 'empat'])), '4:18');
  assert.equal(at(frontmatter.placeOf(['dua', 1])), '5:5');
});

test('a value that is missing has the place of what it is missing from', () => {
  const frontmatter = read('satu:\n  dua: { tiga: x }');
  assert.deepEqual(frontmatter.placeOf(['satu', 'dua', 'empat']).column, 8);
  assert.deepEqual(frontmatter.placeOf(['nol']).line, 2);
});

test('line ends of Windows change no place', () => {
  const { frontmatter } = parseFrontmatter({ path: 'a.md', text: '---\r\nsatu: x\r\ndua: y\r\n---\r\nTeks.\r\n' });
  assert.deepEqual(frontmatter?.data, { satu: 'x', dua: 'y' });
  assert.deepEqual(frontmatter.placeOf(['dua']), { file: 'a.md', line: 3, column: 6 });
});

test('a mistake in YAML is named at the character to mend, in words of our own', () => {
  assert.deepEqual(problemsOf('title: Kabar: rapat'), ['yaml-syntax 2:13 yaml-colon']);
  assert.deepEqual(problemsOf('title: x\nrapat\nlang: id'), ['yaml-syntax 3:1 yaml-key']);
  assert.deepEqual(problemsOf('title: "x\nlang: id'), ['yaml-syntax 2:8 yaml-unclosed']);
  assert.deepEqual(problemsOf("title: 'x\nlang: id"), ['yaml-syntax 2:8 yaml-unclosed']);
  assert.deepEqual(problemsOf('authors: [a, {b: "c"\nlang: id'), ['yaml-syntax 2:14 yaml-unclosed']);
  assert.deepEqual(problemsOf('a: { b: c d: e, f: g }'), ['yaml-syntax 2:12 yaml-comma']);
  assert.deepEqual(problemsOf('title: "x" y'), ['yaml-syntax 2:12 yaml-unexpected']);
  assert.deepEqual(problemsOf('title: @x'), ['yaml-syntax 2:8 yaml-start']);
  assert.deepEqual(problemsOf(String.raw`title: "C:\pesan"`), ['yaml-syntax 2:11 yaml-escape']);
  assert.deepEqual(problemsOf('a:\n  b: 1\n c'), ['yaml-syntax 4:1 yaml-indent']);
  assert.deepEqual(problemsOf('a:\n\tb: 1'), ['yaml-syntax 3:1 yaml-tab']);
  assert.deepEqual(problemsOf('a: 1\n...\nb: 2'), ['yaml-syntax 4:1 yaml-two']);
  assert.deepEqual(problemsOf('[a]: 1'), ['yaml-syntax 2:1 yaml-key']);
});

test('a comment that cuts off a text without quotation marks is named, with all else that is wrong', () => {
  assert.deepEqual(problemsOf('title: MK #1 tolak gugatan'), ['comment-in-value 2:11']);
  assert.deepEqual(problemsOf('a: { title: Biaya #1 bendungan, url: x }\nb: y'), ['comment-in-value 2:19']);
  assert.deepEqual(problemsOf('a:\n  - b # c\n  - [d, e # f\n  ]'), ['comment-in-value 3:7', 'comment-in-value 4:11']);
  assert.deepEqual(problemsOf('a: b\n  c #1 d\n  e'), ['comment-in-value 3:5']);
  assert.deepEqual(problemsOf('title: #1 di dunia\nlang: id'), ['comment-in-value 2:8']);
  assert.deepEqual(problemsOf('a: 1 # b\nc: d: e'), ['comment-in-value 2:6', 'yaml-syntax 3:5 yaml-colon']);
});

test('a comment on a line of its own, or behind what can hold none, is left alone', () => {
  const { data } = read(
    '# a\na: "b" # c\n# d\ne: # f\n  # g\n  h: [i] # j\nk: { l: \'m\' } # n\no: |- # p\n  q #r\n# s\nt: u#v',
  );
  assert.deepEqual(data, { a: 'b', e: { h: ['i'] }, k: { l: 'm' }, o: 'q #r', t: 'u#v' });
});

test('a key that is written twice is named where it stands the second time', () => {
  assert.deepEqual(problemsOf('a: 1\nb: 2\na: 3'), ['key-duplicate 4:1']);
});

test('anchors, aliases, tags and a key that JavaScript hides are refused as they are written', () => {
  assert.deepEqual(problemsOf('a: &satu x\nb: *satu'), ['yaml-feature 2:4 `&satu`', 'yaml-feature 3:4 `*satu`']);
  assert.deepEqual(problemsOf('a: !!binary aGFsbw=='), ['yaml-feature 2:4 `!!binary`']);
  assert.deepEqual(problemsOf('a: !js/function "x"'), ['yaml-feature 2:4 `!js/function`']);
  assert.deepEqual(problemsOf('a: { __proto__: { b: 1 } }'), ['yaml-feature 2:6 `__proto__`']);
  assert.deepEqual(problemsOf('a: { "__proto__": { b: 1 } }'), ['yaml-feature 2:7 `__proto__`']);
});

test('the body begins behind the second line of dashes, and at the beginning where there is none', () => {
  assert.equal(bodyOffset('---\na: 1\n---\nTeks'), 13);
  assert.equal(bodyOffset('---\na: 1\n---'), 12);
  assert.equal(bodyOffset('---\na: 1\nTeks'), 0);
  assert.equal(bodyOffset('Teks\n---\na: 1\n---\n'), 0);
});

test('a space that only looks like one is named where it stands', () => {
  assert.deepEqual(problemsOf('satu: x\ndua:\u00a0y\ntiga: z'), ['yaml-syntax 3:5 yaml-space']);
  assert.deepEqual(problemsOf('satu:\n  dua: x\n\u00a0 tiga: y\n  empat: z'), ['yaml-syntax 4:1 yaml-space']);
  assert.deepEqual(read('satu: x\u00a0y').data, { satu: 'x\u00a0y' });
});
