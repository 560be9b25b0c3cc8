import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { isClaim } from './claim-syntax.ts';
import { parseClaimAttributes, type ParsedAttributes } from './claim-attributes.ts';
import { Handles } from './handle.ts';
import { parseAnnotated } from './parse-markdown.ts';
import { placeFinder } from './source-file.ts';

function parse(text: string): ParsedAttributes {
  const parsed: ParsedAttributes[] = [];
  const handles = new Handles();
  for (const handle of ['by', 'A & B', 'Kim', 'C']) {
    handles.add({ section: 'entities', handle, use: { unnamed: handle } });
  }
  visit(parseAnnotated(text, []), (node) => {
    if (isClaim(node)) parsed.push(parseClaimAttributes(node, text, handles, placeFinder({ path: 'a.md', text })));
  });
  const [first] = parsed;
  assert.ok(first);
  return first;
}

/** The errors as `code` and the text of the file from the place of the issue on. */
function problemsOf(text: string): [string, string][] {
  return parse(text)
    .issues.filter(({ code }) => code !== 'chain-without-source')
    .map(({ code, line, column }) => [code, (text.split('\n')[line - 1] ?? '').slice(column - 1)]);
}

test('only an id and a chain are required', () => {
  const { claim, chains, issues } = parse(':claim[x]{#kantor-tutup by=redaksi}');
  assert.deepEqual(claim, { id: 'kantor-tutup', details: { how: 'asserted' } });
  assert.deepEqual([chains, issues], [[[{ own: true }]], []]);
});

test('every attribute is read, in quotes of either kind or none', () => {
  const { claim } = parse(`:claim[x]{#a by=redaksi on=2023-09 how='denied' cue="tidak benar" due=2024}`);
  assert.deepEqual(claim?.details, { on: '2023-09', how: 'denied', cue: 'tidak benar', due: '2024' });
});

test('a bad value is named where the value stands', () => {
  assert.deepEqual(problemsOf(':claim[x]{#A_b by=redaksi on="2023-02-31" due=soon how=deny}'), [
    ['slug-bad', 'A_b by=redaksi on="2023-02-31" due=soon how=deny}'],
    ['date-bad', '2023-02-31" due=soon how=deny}'],
    ['claim-attribute-bad', 'deny}'],
    ['date-bad', 'soon how=deny}'],
  ]);
});

test('a hop is named where it stands, even if it is spelt like its attribute', () => {
  assert.deepEqual(problemsOf(':claim[by]{#a by="by > bi > C"}'), [['hop-unknown', 'bi > C"}']]);
});

test('a chain with a character reference in it is read, and named at its beginning', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a by="A &amp; B > Kin"}'), [['hop-unknown', 'A &amp; B > Kin"}']]);
});

test('an attribute on another line is named on that line', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a\nby="Kin > C"}'), [['hop-unknown', 'Kin > C"}']]);
  assert.deepEqual(problemsOf('> :claim[x]{#a\n> by="Kin > C"}'), [['hop-unknown', 'Kin > C"}']]);
});

test('an attribute that is written twice is an error, as one of the two would be lost', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a #b by=Kim by="C"}'), [
    ['key-duplicate', '#a #b by=Kim by="C"}'],
    ['key-duplicate', 'by=Kim by="C"}'],
  ]);
  assert.deepEqual(problemsOf(':::claim{on=2023 #a on=2024 by=Kim}\nx\n:::'), [
    ['key-duplicate', 'on=2023 #a on=2024 by=Kim}'],
  ]);
});

test('an attribute that is not known is named, with the nearest that is', () => {
  const { issues } = parse(':claim[x]{#a by=redaksi cues=x .kelas}');
  assert.deepEqual(
    issues.map(({ code, column, args }) => [code, column, args['key'], args['nearest']]),
    [
      ['claim-attribute-unknown', 25, 'cues', 'cue'],
      ['claim-attribute-unknown', 32, 'class', undefined],
    ],
  );
});

test('a chain under a misspelled name is one mistake', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a bye="Kim"}'), [['claim-attribute-unknown', 'bye="Kim"}']]);
  assert.deepEqual(
    problemsOf(':claim[x]{#a dari="Kim"}').map(([code]) => code),
    ['claim-attribute-unknown', 'claim-without-by'],
  );
});

test('an empty chain is no chain', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a by=" "}'), [['claim-without-by', ' "}']]);
  assert.deepEqual(problemsOf(':claim[x]{#a by}'), [['claim-without-by', 'by}']]);
});

test('a claim that is to be checked before it was made is named at that date', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a by=redaksi due=2023-08 on=2023-09-04}'), [
    ['dates-reversed', '2023-08 on=2023-09-04}'],
  ]);
  for (const due of ['2023', '2023-09', '2023-09-04', '2024'])
    assert.deepEqual(problemsOf(`:claim[x]{#a by=redaksi on=2023-09-04 due=${due}}`), [], due);
});

test('an id without its # is one mistake, told where it stands', () => {
  const { issues } = parse(':claim[x]{kantor-tutup by=redaksi}');
  assert.deepEqual(
    issues.map(({ code, column, args }) => [code, column, args['nearest']]),
    [['claim-without-id', 11, '#kantor-tutup']],
  );
});

test('a value that begins with a curly quotation mark is one mistake; between straight ones it is a quotation', () => {
  assert.deepEqual(problemsOf(':claim[x]{#a by=“Kim” cue=y}'), [['quote-curly', '“Kim” cue=y}']]);
  assert.deepEqual(problemsOf(':claim[x]{#a by=Kim cue=“y”}'), [['quote-curly', '“y”}']]);
  assert.deepEqual(problemsOf(':claim[x]{#a by=Kim cue="“y” z"}'), []);
});
