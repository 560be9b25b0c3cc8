import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../annotate/parse-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../annotate/sample-files.ts';
import { isError } from '../issue/report.ts';
import type { ArticleId, ClaimId } from '../schema/id.ts';
import type { Graph } from './graph.ts';
import { link } from './link.ts';
import { claimIn, entityIn, linkSample, SAMPLE_ENTITIES, samplePaths } from './sample-graph.ts';

/** Links made-up files; none of them may have an error. */
function graphOf(files: Record<string, string>, timeZone = 'Asia/Jakarta'): Graph {
  const { graph, issues } = linkSample(files, { timeZone });
  assert.deepEqual(issues.filter(isError), []);
  return graph;
}

const HANDLES = `entities:
  Kim: kim
  Putin: putin
  Kantor: kantor
  pejabat: { unnamed: seorang pejabat }
sources:
  Koran: { by: koran, url: https://koran.example/, published: 2023 }
  Salinan: { publisher: Blog, syndicated-from: koran, url: https://blog.example/, published: 2023 }
`;

const article = (body: string, published?: string): string => sampleArticle(body, HANDLES, published);
const claim = (attributes: string): string => `:claim[Rapat ditunda]{#tunda ${attributes}}.`;

test('occurrences stand in order of the day on which they were said, or else of their article, and of one day as they were published', () => {
  const { occurrences } = claimIn(
    graphOf({
      ...SAMPLE_ENTITIES,
      'articles/a.md': article(claim('by=Kim on=2023-09-04'), '2023-09-09T09:00+07:00'),
      'articles/b.md': article(`Dulu: ${claim('by=Kim')}`, '2023-09-03T09:00+07:00'),
      'articles/c.md': article(`Kata Kim: ${claim('by=Kim on=2023-09')}`, '2023-09-09T09:00+07:00'),
      'articles/d.md': article(`Lagi: ${claim('by=Kim on=2023-09-04')}`, '2023-09-08T09:00+07:00'),
    }),
    'tunda',
  );
  assert.deepEqual(
    occurrences.map((one) => one.article),
    ['c', 'b', 'd', 'a'],
  );
});

test('what was said is of the day on which its article came out in the site’s zone, and of one day the instants count', () => {
  const files = {
    ...SAMPLE_ENTITIES,
    'articles/a.md': article(claim('by=Kim'), '2023-09-03T23:00+00:00'),
    'articles/b.md': article(`Dulu: ${claim('by=Kim on=2023-09-04')}`, '2023-09-04T05:00+07:00'),
    'articles/c.md': article(`Kata Kim: ${claim('by=Kim')}`, '2023-09-03T21:00-05:00'),
    'articles/d.md': article(`Lagi: ${claim('by=Kim on=2023-09-03')}`, '2023-09-09T09:00+07:00'),
  };
  const dated = (timeZone: string): string[] =>
    claimIn(graphOf(files, timeZone), 'tunda').occurrences.map((one) => `${one.article} ${one.date}`);
  assert.deepEqual(dated('Asia/Jakarta'), ['d 2023-09-03', 'b 2023-09-04', 'a 2023-09-04', 'c 2023-09-04']);
  assert.deepEqual(dated('America/New_York'), ['a 2023-09-03', 'c 2023-09-03', 'd 2023-09-03', 'b 2023-09-04']);
});

test('an article is of the day on which it came out in the site’s zone, and changed on the day of the last thing done to it', () => {
  const daysOf = (timeZone: string): unknown => {
    const text = sampleArticle(
      'Kabar.',
      `updated: 2023-09-06T23:00+00:00
corrections:
  - { date: 2023-09-07T01:00+14:00, text: Salah. }
`,
      '2023-09-05T21:00-05:00',
    );
    const { day, changed, corrections } =
      graphOf({ 'articles/a.md': text }, timeZone).articles.get('a' as ArticleId) ?? {};
    return [day, changed, corrections?.map((one) => one.day)];
  };
  assert.deepEqual(daysOf('Asia/Jakarta'), ['2023-09-06', '2023-09-07', ['2023-09-06']]);
  assert.deepEqual(daysOf('America/New_York'), ['2023-09-05', '2023-09-06', ['2023-09-06']]);
});

test('an outcome is too early if it became known before the day of the first article in the site’s zone', () => {
  const source = '{ publisher: Koran, url: https://koran.example/, published: 2023 }';
  const outcomes = `outcomes: [{ date: 2023-09-04, status: happened, source: ${source} }]\n`;
  const files = {
    ...SAMPLE_ENTITIES,
    'articles/a.md': article(claim('by=Kim'), '2023-09-04T23:00+00:00'),
    'claims/tunda.md': sampleClaimFile('Rapat ditunda.', outcomes),
  };
  const codes = (timeZone: string): string[] =>
    linkSample(files, { timeZone })
      .issues.map(({ code }) => code)
      .filter((code) => code.startsWith('outcome-'));
  assert.deepEqual(codes('Asia/Jakarta'), ['outcome-too-early']);
  assert.deepEqual(codes('America/New_York'), []);
});

test('articles that carry the words of one speaker are one origin, however long their chains', () => {
  const body = [claim('by="Kim > Koran"'), claim('by="Kim > Kantor > Koran"'), claim('by=Kim')].join(' ');
  assert.equal(claimIn(graphOf({ ...SAMPLE_ENTITIES, 'articles/a.md': article(body) }), 'tunda').origins, 1);
});

test('a copy of an agency’s text is the agency’s', () => {
  const body = [claim('by=Koran'), claim('by=Salinan')].join(' ');
  assert.equal(claimIn(graphOf({ ...SAMPLE_ENTITIES, 'articles/a.md': article(body) }), 'tunda').origins, 1);
});

test('each speaker, each source without a name, and our own voice are origins of their own', () => {
  const body = ['Kim + Putin', 'pejabat', 'pejabat', 'redaksi', 'redaksi'].map((by) => claim(`by="${by}"`)).join(' ');
  assert.equal(claimIn(graphOf({ ...SAMPLE_ENTITIES, 'articles/a.md': article(body) }), 'tunda').origins, 4);
});

test('a claim is contested if one asserts it and another denies it, or if a claim contradicts it', () => {
  const contested = (body: string, files: Record<string, string> = {}): boolean =>
    claimIn(
      graphOf({
        ...SAMPLE_ENTITIES,
        'articles/a.md': article(`${body} :claim[Rapat jadi]{#jadi by=Putin}.`),
        ...files,
      }),
      'tunda',
    ).contested;
  assert.equal(contested(claim('by=Kim')), false);
  assert.equal(contested(claim('by=Kim how=denied')), false);
  assert.equal(contested(`${claim('by=Kim how=asked')} ${claim('by=Putin how=denied')}`), false);
  assert.equal(contested(`${claim('by=Kim how=possible')} ${claim('by=Putin how=denied')}`), true);
  const relation = (type: string): Record<string, string> => ({
    'claims/jadi.md': sampleClaimFile('Rapat jadi.', `relations: [{ type: ${type}, claim: tunda }]\n`),
  });
  assert.equal(contested(claim('by=Kim'), relation('differs')), false);
  assert.equal(contested(claim('by=Kim'), relation('contradicts')), true);
});

test('a relation is seen from both of its claims', () => {
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/a.md': article(`${claim('by=Kim')} :claim[Rapat jadi]{#jadi by=Putin}.`),
    'claims/jadi.md': sampleClaimFile('Rapat jadi.', 'relations: [{ type: supersedes, claim: tunda }]\n'),
  });
  assert.deepEqual(claimIn(graph, 'jadi').relations, [{ type: 'supersedes', claim: 'tunda', inverse: false }]);
  assert.deepEqual(claimIn(graph, 'tunda').relations, [{ type: 'supersedes', claim: 'jadi', inverse: true }]);
});

test('a claim’s text, due date and status are those of its file, or else of its first occurrence', () => {
  const files = { ...SAMPLE_ENTITIES, 'articles/a.md': article(claim('by=Kim due=2023-10')) };
  const bare = claimIn(graphOf(files), 'tunda');
  assert.deepEqual([bare.text, bare.due, bare.status], [{ id: 'Rapat ditunda' }, '2023-10', 'open']);

  const source = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';
  const outcomes = `due: 2023-11\noutcomes:\n  - { date: 2023-10, status: overtaken, ${source} }\n  - { date: 2023-11, status: happened, ${source} }\n`;
  const filed = claimIn(
    graphOf({ ...files, 'claims/tunda.md': sampleClaimFile('Rapat itu ditunda.', outcomes) }),
    'tunda',
  );
  assert.deepEqual([filed.text, filed.due, filed.status], [{ id: 'Rapat itu ditunda.' }, '2023-11', 'happened']);
});

test('an entity knows what it said, what was said about it, and what it relayed', () => {
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/a.md': article(
      ':claim[[Putin] datang]{#datang by="Kim > Kantor > Koran"}. :claim[[Kim] pergi]{#pergi by=Putin}.',
    ),
  });
  const rolesOf = (id: string): ClaimId[][] => {
    const { saidBy, saidAbout, relayed } = entityIn(graph, id);
    return [saidBy, saidAbout, relayed];
  };
  assert.deepEqual(rolesOf('kim'), [['datang'], ['pergi'], []]);
  assert.deepEqual(rolesOf('putin'), [['pergi'], ['datang'], []]);
  assert.deepEqual(rolesOf('kantor'), [[], [], ['datang']]);
  assert.deepEqual(rolesOf('koran'), [[], [], ['datang']]);
});

test('an entity has each of its claims once, however often it is reported', () => {
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/a.md': article([claim('by=Kim'), claim('by="Kim > Koran"')].join(' ')),
  });
  assert.deepEqual(entityIn(graph, 'kim').saidBy, ['tunda']);
});

test('mentions come from the newest article first, and in it in order of the text', () => {
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/lama.md': article('Satu [Kim]. Dua [pemimpin][Kim].', '2023-09-05T09:00+07:00'),
    // An hour later, though its clock shows less.
    'articles/baru.md': article('Tiga [Kim].', '2023-09-05T03:00Z'),
  });
  assert.deepEqual(
    entityIn(graph, 'kim').mentions.map((one) => [one.article, one.sentence]),
    [
      ['baru', 'Tiga Kim.'],
      ['lama', 'Satu Kim.'],
      ['lama', 'Dua pemimpin.'],
    ],
  );
});

test('an event belongs to its place and to those who took part, each once', () => {
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/a.md': article('Teks.'),
    'events/rapat.md': sampleEntity('Rapat', 'from: 2023-09\nplace: kota\nparticipants: [kim, kota]\n'),
  });
  assert.deepEqual(
    ['kim', 'kota', 'putin'].map((id) => entityIn(graph, id).events),
    [['rapat'], ['rapat'], []],
  );
});

test('the cast of an article is everyone in it, in order of first appearance, with the role that it gives', () => {
  const keys = HANDLES.replace('Putin: putin', 'Putin: { id: putin, as: Presiden }');
  const graph = graphOf({
    ...SAMPLE_ENTITIES,
    'articles/a.md': sampleArticle(`[Putin], [Kim], [Putin]. ${claim('by="Kim > Koran"')}`, keys),
  });
  assert.deepEqual(graph.articles.get('a' as ArticleId)?.cast, [
    { entity: 'putin', as: 'Presiden' },
    { entity: 'kim' },
    { entity: 'koran' },
  ]);
});

test('the same files in another order give the same bytes', () => {
  const files = {
    ...SAMPLE_ENTITIES,
    'articles/a.md': article(`[Kim]. ${claim('by=Kim')}`),
    'articles/a-b.md': article(`[Putin]. ${claim('by=Putin how=denied')}`),
    'events/rapat.md': sampleEntity('Rapat', 'from: 2023\nparticipants: [kim, putin]\n'),
  };
  const bytes = (graph: Graph): string =>
    JSON.stringify([graph.articles, graph.entities, graph.claims].map((map) => [...map.entries()]));
  const graph = graphOf(files);
  assert.equal(bytes(graphOf(Object.fromEntries(Object.entries(files).reverse()))), bytes(graph));
  for (const map of [graph.articles, graph.entities, graph.claims]) {
    assert.deepEqual([...map.keys()], [...map.keys()].sort());
  }
});

test('a claim whose file has a mistake is not asked for a second time what it means', () => {
  const body = ':claim[Kantor tutup]{#rapat by=redaksi}. :claim[Hujan turun]{#rapat by=redaksi}.';
  const issuesWith = (files: Record<string, string>): string[] => {
    const parsed = Object.entries({ 'articles/a.md': sampleArticle(body), ...files });
    const linked = link(
      parsed.map(([path, text]) => ({ path, ...parseFile({ path, text }) })),
      { authors: ['redaksi'], stories: [], paths: samplePaths, timeZone: 'Asia/Jakarta' },
    );
    return linked.issues.map(({ code }) => code);
  };
  assert.deepEqual(issuesWith({}), ['claim-two-meanings']);
  assert.deepEqual(issuesWith({ 'claims/rapat.md': sampleClaimFile('Rapat.') }), []);
  const relation = 'relations: [{ type: contradict, claim: lain }]\n';
  assert.deepEqual(issuesWith({ 'claims/rapat.md': sampleClaimFile('Rapat.', relation) }), []);
  assert.deepEqual(issuesWith({ 'claims/rapat.md': '---\ntext: Rapat.\n---\n' }), []);
});

test('words that several said together are one claim, and one mistake', () => {
  const issuesIn = (body: string): string[] => {
    const handles = 'entities: { Warga: { unnamed: seorang warga }, Pejabat: { unnamed: seorang pejabat } }\n';
    const linked = link(
      [{ path: 'articles/a.md', ...parseFile({ path: 'articles/a.md', text: sampleArticle(body, handles) }) }],
      { authors: ['redaksi'], stories: [], paths: samplePaths, timeZone: 'Asia/Jakarta' },
    );
    return linked.issues.map(({ code }) => code);
  };
  // No word of it is long enough to compare it by.
  assert.deepEqual(issuesIn(':claim[Ia mati]{#mati by="Warga + Pejabat"}.'), []);
  const other = ':claim[Hujan turun]{#mati by="Warga + Pejabat"}.';
  assert.deepEqual(issuesIn(`:claim[Ia mati]{#mati by="Warga + Pejabat"}. ${other}`), ['claim-two-meanings']);
  assert.deepEqual(issuesIn(':claim[Ia mati]{#saring by="Warga + Pejabat"}.'), ['id-reserved']);
});

test('an id that nothing has is not asked about a second time, as a change of what was published', () => {
  const codesOf = (koran: string): string[] => {
    const files = {
      ...SAMPLE_ENTITIES,
      'articles/a.md': article(claim('by="Kim > Koran"')).replace(
        'by: koran, url: https://koran.example/',
        `by: ${koran}, url: https://koran.example/rapat`,
      ),
    };
    const provenance = { 'a#c-tunda': 'kim > koran https://koran.example/' };
    return linkSample(files, { provenance }).issues.map(({ code }) => code);
  };
  assert.deepEqual(codesOf('kantor'), ['chain-changed']);
  assert.deepEqual(codesOf('koram'), ['entity-unknown']);
});
