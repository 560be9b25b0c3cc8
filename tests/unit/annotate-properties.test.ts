import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { entityData } from '../../src/core/annotate/parse-entity.ts';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import { sampleArticle } from '../../src/core/annotate/sample-files.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { isError } from '../../src/core/issue/report.ts';
import type { KnownEntity } from '../../src/core/propose/names/known-name.ts';
import { proposeAnnotations, type ProposalContext } from '../../src/core/propose/propose.ts';
import { readSources } from '../../src/read/read-content.ts';
import { readAnnotated, withoutAnnotation, type Annotated } from '../../bench/annotate/annotated-text.ts';
import { GOLD } from '../../bench/annotate/measure.ts';

let context: ProposalContext;

before(() => {
  const { files } = readSources(GOLD);
  const entities = files.flatMap((file): KnownEntity[] => {
    const { unit } = parseFile(file);
    return unit?.kind === 'entity' ? [{ id: unit.id, data: entityData(unit) }] : [];
  });
  context = { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' };
});

/** Pieces that a text is put together of: names, attributions, marks of Markdown and of ours, and what only looks like one. */
const PIECES = [
  ...[
    'Ratna Anggraini',
    'Ratna',
    'Andi Rahmat',
    'Andi',
    'BMKG',
    'Badan Pusat Statistik (BPS)',
    'Jakarta',
    'Korea Selatan-Cina',
  ],
  ...['Reuters', 'Antara', 'Igor Peskov', 'Kementerian Keuangan', 'Karel van Houten', 'Jakarta-lah', 'ke-Indonesia-an'],
  ...[
    'mengatakan',
    'membantah',
    'bahwa',
    'tarif naik',
    'kata',
    ', kata Ratna',
    ', seperti dikutip Antara dari Reuters,',
    'menurut BMKG,',
  ],
  ...[
    '“Kami siap,”',
    '"Belum ada"',
    'ujarnya',
    'Ia menambahkan',
    'seorang pejabat',
    'Senin (4/9)',
    'dan',
    'tetapi',
    'yang',
    'akan',
  ],
  ...['. ', ', ', '; ', ': ', '? ', '\n', '\n\n', '\n\n## ', '\n\n> ', '\n- ', '(', ')', '“', '”', '"', '–', '-'],
  ...[
    '*Jakarta*',
    '**kata**',
    '`Ratna`',
    '[Jakarta](https://a.example/)',
    '\\[Ratna\\]',
    '&amp;',
    'a_b',
    '![x]',
    ':x[y]',
    'https://a.example/Ratna',
  ],
  ...[
    '[Kim]',
    '[beliau][Kim]',
    ':claim[tarif [Kim] turun]{#x by="Kim" how=denied}',
    ':::claim{#y by="redaksi"}\nJakarta tutup.\n:::\n',
  ],
];

const KEYS =
  'entities:\n  Kim: "ratna-anggraini" # tetap\n  Andi: andi-fatimah\n  pejabat: { unnamed: seorang pejabat }\n';

const article = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 })
  .map((pieces): SourceFile => ({ path: 'articles/a.md', text: sampleArticle(pieces.join(' '), KEYS) }));

test('whatever an article holds, a proposal loses nothing of it, brings no mistake into it, and is made once', () => {
  fc.assert(
    fc.property(article, (source) => {
      const proposal = proposeAnnotations(source, context);
      assert.ok(proposal);
      const after = { ...source, text: proposal.text };

      assert.equal(bodyOf(after), bodyOf(source), 'the text is the same');
      let at = -1;
      for (const line of source.text.split('---\n')[1]?.split('\n') ?? []) {
        at = after.text.split('\n').indexOf(line, at + 1);
        assert.notEqual(at, -1, `the line “${line}” of the frontmatter is there`);
      }
      assert.ok(mistakes(after) <= mistakes(source), 'there are no more mistakes');
      assert.equal(proposeAnnotations(after, context)?.text, after.text, 'nothing is left to propose');
      const annotated = keys(readAnnotated(after));
      for (const key of keys(readAnnotated(source))) assert.ok(annotated.has(key), `${key} stays`);
    }),
    { numRuns: 40 },
  );
});

function mistakes(source: SourceFile): number {
  return parseFile(source).issues.filter(isError).length;
}

/** The body less every mark. */
function bodyOf(source: SourceFile): string {
  return withoutAnnotation(source).text.split('\n---\n').slice(1).join('\n---\n');
}

function keys({ mentions, claims }: Annotated): Set<string> {
  return new Set([
    ...mentions.map(({ block, start, end, entity }) => `mention ${block}:${start}-${end} ${entity}`),
    ...claims.map(
      ({ block, start, end, how, chains }) => `claim ${block}:${start}-${end} ${how} ${JSON.stringify(chains)}`,
    ),
  ]);
}
