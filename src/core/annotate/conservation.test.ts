import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root as HastRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { isError } from '../issue/report.ts';
import type { Issue } from '../issue/issue.ts';
import type { ArticleId } from '../schema/id.ts';
import { treeOf } from './article-tree.ts';
import { parseArticle, type ArticleUnit } from './parse-article.ts';
import { parseStock } from './parse-markdown.ts';
import { sampleArticle } from './sample-files.ts';

const HANDLES = 'entities:\n  Kim: kim-jong-un\n  Budi: { unnamed: seorang pejabat }\n';

function parse(body: string): { unit?: ArticleUnit; issues: Issue[] } {
  return parseArticle({ path: 'articles/kabar.md', text: sampleArticle(body, HANDLES) }, 'kabar' as ArticleId);
}

/** A stretch of what an author writes: text, or an annotation of it. */
type Piece = string | { mention: string } | { claim: Piece[] };

const written = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  return 'mention' in piece ? `[${piece.mention}][Kim]` : `:claim[${piece.claim.map(written).join('')}]{#k by=redaksi}`;
};

const meant = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  return 'mention' in piece ? piece.mention : piece.claim.map(meant).join('');
};

const mentionsIn = (piece: Piece): number => {
  if (typeof piece === 'string') return 0;
  return 'mention' in piece ? 1 : piece.claim.reduce((sum, one) => sum + mentionsIn(one), 0);
};

const plain = (hast: HastRoot): string => toString(hast).replace(/\s+/g, ' ').trim();

function linksOf(hast: HastRoot): number {
  let count = 0;
  visit(hast, 'element', ({ properties }) => {
    if (properties['dataEntity'] !== undefined) count++;
  });
  return count;
}

// A backslash or a backtick before an annotation makes it text or code; whoever types one means it.
const SPECIAL = [
  'a',
  'Bc',
  ' ',
  ' ',
  '.',
  ',',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '!',
  '#',
  ':',
  '&',
  '&amp;',
  '"',
  '-',
  '+',
  '1.',
  '\n',
  '\n\n',
  '~',
  '|',
  '{',
  '}',
  '“',
  '😀',
];
const text = fc.string({ unit: fc.constantFrom(...SPECIAL), maxLength: 8 });
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc.record({ mention: text }),
    fc.record({ claim: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

test('whatever is annotated, either the text and all its mentions come out, or an error says that they do not', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const { unit, issues } = parse(pieces.map(written).join(''));
      if (issues.some(isError)) return;
      assert.ok(unit);
      assert.equal(plain(treeOf(unit)), plain(toHast(parseStock(pieces.map(meant).join(''))) as HastRoot));
      assert.equal(
        linksOf(treeOf(unit)),
        pieces.reduce((sum, one) => sum + mentionsIn(one), 0),
      );
      kept++;
    }),
    { numRuns: 600, seed: 1 },
  );
  assert.ok(kept > 50, `only ${kept} texts came through`);
});

const CONSERVED = [
  'Kata *[Kim]* dan **[Budi]** itu.',
  '**[Kim]** pergi, _:claim[[Kim] pulang]{#a by=redaksi}_.',
  ':claim[*a* [b *c*][Kim] `d`]{#a by=redaksi}e',
  '> :claim[a\n> b [Kim]]{#a by=redaksi} c',
  '- :claim[a]{#a by=redaksi}\n- [Kim]\n\n1. [Budi]',
  ':::claim{#a by=redaksi}\n[Kim] pergi.\n\n- a\n- b\n:::\n\n[Kim] pulang.',
  '> :::claim{#a by=redaksi}\n> [Kim] pergi.\n> :::',
  '- a\n\n  :::claim{#a by=redaksi}\n  [Kim] pergi.\n  :::\n- b',
  'a  \n[Kim]\\\nb &amp; c &copy; \\* d',
  '## [Kim] :claim[a]{#a by=redaksi}\n\nb',
];

for (const body of CONSERVED) {
  test(`the text comes out as it was written: ${JSON.stringify(body)}`, () => {
    assert.deepEqual(parse(body).issues.filter(isError), []);
  });
}

const LOST: [body: string, column: number][] = [
  ['Kata **[Kim]**lah.', 6],
  ['Kata *:claim[a]{#a by=redaksi}*b.', 6],
  ['Kata [Kim]_itu_ saja.', 12],
];

for (const [body, column] of LOST) {
  test(`emphasis that the marks of an annotation break is an error: ${JSON.stringify(body)}`, () => {
    const [issue] = parse(body).issues.filter(isError);
    assert.equal(issue?.code, 'text-not-conserved');
    assert.equal(issue.column, column);
  });
}
