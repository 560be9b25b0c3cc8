import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../annotate/sample-files.ts';
import { addressText } from '../schema/address.ts';
import type { ArticleId, EntityId } from '../schema/id.ts';
import {
  claimIn,
  entityIn,
  linkSample,
  placesOf,
  SAMPLE_ENTITIES,
  sampleStory,
  type SampleGraph,
} from './sample-graph.ts';
import { parseUrlsLock } from './urls-lock.ts';

const ARTICLE = 'articles/kabar.md';
const TWO_CLAIMS = ':claim[Kantor itu tutup]{#tutup by=Kim}, lalu :claim[buka lagi]{#buka by=Kim}.';

/** Links files over the sample entities, with these addresses on record. */
function linked(files: Record<string, string>, ...addresses: string[]): SampleGraph {
  const { lock } = parseUrlsLock(addresses.join('\n'));
  return linkSample({ ...SAMPLE_ENTITIES, [ARTICLE]: sampleStory(TWO_CLAIMS), ...files }, { urls: lock });
}

/** The errors of these files: what is not on record yet, and handles that go unused, are left out. */
function errors({ issues }: SampleGraph): string[] {
  return placesOf(
    issues.filter(({ code }) => !['address-unlocked', 'handle-unused', 'chain-without-source'].includes(code)),
  );
}

/** Redirects as `from > to`. */
function moves({ graph }: SampleGraph): string[] {
  return graph.former.moved.map(({ from, to }) => `${addressText(from)} > ${addressText(to)}`);
}

function anchors({ graph }: SampleGraph, article = 'kabar'): unknown {
  return graph.former.anchors.get(article as ArticleId);
}

test('an address whose page is there is neither moved nor lost', () => {
  const found = linked({}, 'page/home', 'article/kabar', 'article/kabar#c-tutup', 'claim/buka', 'person/kim');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(found.graph.former, { moved: [], withdrawn: [], anchors: new Map() });
});

test('without a record nothing is asked for, and former ids lead on all the same', () => {
  const files = { ...SAMPLE_ENTITIES, [ARTICLE]: sampleStory(TWO_CLAIMS, { keys: 'was: [kabar-lama]\n' }) };
  const found = linkSample(files);
  assert.deepEqual(errors(found), []);
  assert.deepEqual(moves(found), ['article/kabar-lama > article/kabar']);
});

test('`was` leads from an article, an entity and a claim to its successor', () => {
  const files = {
    [ARTICLE]: sampleStory(TWO_CLAIMS, { keys: 'was: [berita]\n' }),
    'people/kim.md': sampleEntity('Kim', 'was: [kim-lama]\n'),
    'claims/tutup.md': sampleClaimFile('Kantor tutup.', 'was: [kantor-tutup]\n'),
  };
  const found = linked(files, 'article/berita', 'person/kim-lama', 'claim/kantor-tutup');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(moves(found), [
    'article/berita > article/kabar',
    'claim/kantor-tutup > claim/tutup',
    'person/kim-lama > person/kim',
  ]);
});

test('a thing may name its own id as the first that it had, before others, and never else', () => {
  const was = (ids: string): SampleGraph => linked({ 'people/kim.md': sampleEntity('Kim', `was: [${ids}]\n`) });
  assert.deepEqual(errors(was('kim, kim-lama')), []);
  assert.deepEqual(moves(was('kim, kim-lama')), ['person/kim-lama > person/kim']);
  assert.equal(entityIn(was('kim, kim-lama').graph, 'kim').firstId, 'kim');
  assert.deepEqual(errors(was('kim')), ['was-living people/kim.md:8:7']);
  assert.deepEqual(errors(was('kim-lama, kim')), ['was-living people/kim.md:8:17']);
});

test('an entity whose kind turned out to be another keeps its old address', () => {
  const found = linked({}, 'organization/kota', 'event/koran');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(moves(found), ['event/koran > organization/koran', 'organization/kota > place/kota']);
});

test('merges lead through one another in one hop, with the former ids of those that were merged', () => {
  const found = linked({
    'people/a.md': sampleEntity('A', 'was: [a-lama]\nmerged-into: b\n'),
    'people/b.md': sampleEntity('B', 'merged-into: kim\n'),
  });
  assert.deepEqual(errors(found), []);
  assert.deepEqual(moves(found), ['person/a > person/kim', 'person/a-lama > person/kim', 'person/b > person/kim']);
  assert.deepEqual(
    entityIn(found.graph, 'kim').data.names.map(({ text, kind }) => `${text} ${kind}`),
    ['Kim label', 'A alias', 'B alias'],
  );
  assert.equal(found.graph.entities.get('a' as EntityId), undefined);
});

test('a merge is undone by taking its line out', () => {
  const merged = sampleEntity('A', 'merged-into: kim\n');
  assert.deepEqual(moves(linked({ 'people/a.md': merged }, 'person/a')), ['person/a > person/kim']);
  const undone = linked({ 'people/a.md': merged.replace('merged-into: kim\n', '') }, 'person/a');
  assert.deepEqual(errors(undone), []);
  assert.deepEqual(moves(undone), []);
  assert.equal(entityIn(undone.graph, 'kim').data.names.length, 1);
});

test('a claim takes over the outcomes and relations of the one that was merged into it, by date and each once', () => {
  const source = '{ publisher: Koran, url: https://koran.example/, published: 2023 }';
  const outcome = (date: string): string => `{ date: ${date}, status: open, source: ${source} }`;
  const body = `${TWO_CLAIMS} Juga :claim[pindah]{#pindah by=Kim}.`;
  const found = linked(
    {
      [ARTICLE]: sampleStory(body),
      'claims/tutup.md': sampleClaimFile(
        'Kantor tutup.',
        `outcomes:\n  - ${outcome('2023-10')}\n  - ${outcome('2023-12')}\nrelations: [{ type: supports, claim: pindah }]\n`,
      ),
      'claims/kantor-tutup.md': sampleClaimFile(
        'Kantor itu tutup.',
        `outcomes: [${outcome('2023-11')}]\nrelations: [{ type: supports, claim: pindah }, { type: refines, claim: tutup }, { type: differs, claim: buka }]\nmerged-into: tutup\n`,
      ),
    },
    'claim/kantor-tutup',
  );
  assert.deepEqual(errors(found), []);
  const { outcomes, relations } = claimIn(found.graph, 'tutup');
  assert.deepEqual(
    outcomes.map(({ date }) => date),
    ['2023-10', '2023-11', '2023-12'],
  );
  assert.deepEqual(
    relations.map(({ type, claim }) => `${type} ${claim}`),
    ['supports pindah', 'differs buka'],
  );
});

test('what the file of a merged claim says below its frontmatter stands behind what its successor’s says, and its links are checked', () => {
  const found = linked(
    {
      'claims/tutup.md': `${sampleClaimFile('Kantor tutup.')}\nYang ini.\n`,
      'claims/kantor-tutup.md': `${sampleClaimFile('Kantor itu tutup.', 'merged-into: tutup\n')}\nYang [itu](/klaim/tidak-ada/).\n`,
    },
    'claim/kantor-tutup',
  );
  const { analysis } = claimIn(found.graph, 'tutup');
  assert.match(JSON.stringify(analysis), /Yang ini\..*Yang .*itu/);
  assert.deepEqual(errors(found), ['link-broken claims/kantor-tutup.md:6:12']);
});

test('whom an entity was not, before it was merged, its successor is not either', () => {
  const files = {
    'people/kim.md': sampleEntity('Kim'),
    'people/kim-dua.md': sampleEntity('Kim Dua', 'not: [kim-tiga, kim]\nmerged-into: kim\n').replace(
      'sort:',
      '  - { text: K. Dua, lang: id, kind: alias }\nsort:',
    ),
    'people/kim-tiga.md': sampleEntity('K. Dua'),
  };
  assert.deepEqual(errors(linked(files)), []);
  assert.deepEqual(entityIn(linked(files).graph, 'kim').data.not, ['kim-tiga']);
});

test('a claim without a file takes the file of the one that was merged into it', () => {
  const found = linked({ 'claims/kantor-tutup.md': sampleClaimFile('Kantor sudah tutup.', 'merged-into: tutup\n') });
  assert.deepEqual(errors(found), []);
  assert.equal(claimIn(found.graph, 'tutup').text['id'], 'Kantor sudah tutup.');
});

/** A claim's log with one entry of a day. */
const log = (date: string, status: string): string =>
  `outcomes: [{ date: ${date}, status: ${status}, source: { publisher: Koran, url: https://koran.example/, published: 2023 } }]\n`;

test('a claim takes over when it can be checked from the one that was merged into it, unless its own file says so', () => {
  const due = (own: string): string | undefined => {
    const found = linked({
      'claims/tutup.md': sampleClaimFile('Kantor tutup.', own),
      'claims/kantor-tutup.md': sampleClaimFile('Kantor sudah tutup.', 'due: 2024-03\nmerged-into: tutup\n'),
    });
    assert.deepEqual(errors(found), []);
    return claimIn(found.graph, 'tutup').due;
  };
  assert.equal(due(''), '2024-03');
  assert.equal(due('due: 2024-01\n'), '2024-01');
});

test('a claim’s own outcome of a day goes before that of the one that was merged into it', () => {
  const status = (own: string, merged: string): string => {
    const found = linked({
      'claims/tutup.md': sampleClaimFile('Kantor tutup.', log(own, 'happened')),
      'claims/kantor-tutup.md': sampleClaimFile('Ia tutup.', `${log(merged, 'did-not-happen')}merged-into: tutup\n`),
    });
    assert.deepEqual(errors(found), []);
    const claim = claimIn(found.graph, 'tutup');
    assert.equal(claim.outcomes.length, 2);
    return claim.status;
  };
  assert.equal(status('2023-10-02', '2023-10-02'), 'happened');
  assert.equal(status('2023-10-02', '2023-10-01'), 'happened');
  assert.equal(status('2023-10-02', '2023-10-03'), 'did-not-happen');
});

test('how two claims stood to each other before they were merged is dropped, also where the first has no file', () => {
  const found = linked({
    'claims/kantor-tutup.md': sampleClaimFile(
      'Kantor sudah tutup.',
      'relations: [{ type: refines, claim: tutup }, { type: differs, claim: buka }]\nmerged-into: tutup\n',
    ),
  });
  assert.deepEqual(errors(found), []);
  assert.deepEqual(
    claimIn(found.graph, 'tutup').relations.map(({ type, claim }) => `${type} ${claim}`),
    ['differs buka'],
  );
});

test('a claim that is related to itself is pointed at, whatever was merged into it', () => {
  const found = linked({
    'claims/tutup.md': sampleClaimFile('Kantor tutup.', 'relations: [{ type: differs, claim: tutup }]\n'),
    'claims/kantor-tutup.md': sampleClaimFile('Kantor sudah tutup.', 'merged-into: tutup\n'),
  });
  assert.deepEqual(errors(found), ['relation-self claims/tutup.md:3:37']);
});

test('a merge that leads nowhere, or back to itself, is pointed at', () => {
  const nowhere = linked({ 'people/a.md': sampleEntity('A', 'merged-into: kimm\n') });
  assert.deepEqual(errors(nowhere), ['entity-unknown people/a.md:8:14']);
  const ring = linked({
    'people/a.md': sampleEntity('A', 'merged-into: b\n'),
    'people/b.md': sampleEntity('B', 'merged-into: c\n'),
    'people/c.md': sampleEntity('C', 'merged-into: b\n'),
  });
  assert.deepEqual(errors(ring), ['merge-loop people/b.md:8:14']);
  assert.deepEqual(moves(ring), []);
});

test('a page that is gone is lost until a tombstone says why', () => {
  const stone = (address: string): Record<string, string> => ({
    'tombstones/palsu.md': `---\naddresses: [${address}]\ndate: 2024-05\nreason: { id: Sumbernya palsu. }\n---\n`,
  });
  assert.deepEqual(errors(linked({}, 'page/home', 'claim/palsu', 'story/lama')), [
    'address-lost urls.lock:2:1',
    'address-lost urls.lock:3:1',
  ]);
  const withdrawn = linked(stone('claim/palsu, story/lama'), 'claim/palsu', 'story/lama');
  assert.deepEqual(errors(withdrawn), []);
  assert.deepEqual(
    withdrawn.graph.former.withdrawn.map(({ address, reason }) => [addressText(address), reason['id']]),
    [
      ['claim/palsu', 'Sumbernya palsu.'],
      ['story/lama', 'Sumbernya palsu.'],
    ],
  );
  assert.deepEqual(errors(linked(stone('claim/tutup'), 'claim/tutup')), ['tombstone-living tombstones/palsu.md:2:13']);
});

test('an article that was withdrawn takes its anchors with it', () => {
  const stone = '---\naddresses: [article/palsu]\ndate: 2024\nreason: { id: Sumbernya palsu. }\n---\n';
  assert.deepEqual(errors(linked({ 'tombstones/palsu.md': stone }, 'article/palsu#c-apa')), []);
});

test('the anchor of a renamed or merged claim leads to the words of its successor, in every article', () => {
  const found = linked(
    { 'claims/tutup.md': sampleClaimFile('Kantor tutup.', 'was: [kantor-tutup]\n') },
    'article/kabar#c-kantor-tutup',
    'article/kabar#c-kantor-tutup--2',
    'claim/kantor-tutup',
  );
  assert.deepEqual(errors(found), []);
  assert.deepEqual(anchors(found), [
    { anchor: 'c-kantor-tutup', at: { anchor: 'c-tutup' } },
    { anchor: 'c-kantor-tutup--2', at: { anchor: 'c-tutup' } },
  ]);
});

test('the second place of a claim, once it is gone, leads to the first', () => {
  const found = linked({}, 'article/kabar#c-tutup--2');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(anchors(found), [{ anchor: 'c-tutup--2', at: { anchor: 'c-tutup' } }]);
});

test('words that are marked as another claim now keep the anchor that they say they had', () => {
  const body = TWO_CLAIMS.replace('{#buka ', '{#buka was=dibuka ');
  const files = { [ARTICLE]: sampleStory(body), 'articles/lain.md': sampleStory(':claim[dibuka]{#dibuka by=Kim}') };
  const found = linked(files, 'article/kabar#c-dibuka');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(anchors(found), [{ anchor: 'c-dibuka', at: { anchor: 'c-buka' } }]);
});

test('`was` on words is refused where that claim still stands in the article, or two places claim it', () => {
  const living = linked({ [ARTICLE]: sampleStory(TWO_CLAIMS.replace('{#buka ', '{#buka was=tutup ')) });
  assert.deepEqual(errors(living), ['was-living articles/kabar.md:18:75']);
  const twice = sampleStory(TWO_CLAIMS.replace('{#buka ', '{#buka was=dulu ').replace('{#tutup ', '{#tutup was=dulu '));
  assert.deepEqual(errors(linked({ [ARTICLE]: twice })), ['was-twice articles/kabar.md:18:84']);
});

test('a claim that was taken out leads to the correction that says so; without one its anchor is lost', () => {
  const correction = (claims: string): string =>
    `corrections:\n  - { date: 2023-09-05T12:00+07:00, text: Lain. }\n  - { date: 2023-09-06T09:00+07:00, text: Salah., claims: [${claims}] }\n`;
  const lain = sampleStory(':claim[Kantor pindah]{#pindah by=Kim}.');
  const lost = linked({ 'articles/lain.md': lain }, 'article/kabar#c-pindah');
  assert.deepEqual(errors(lost), ['anchor-lost articles/kabar.md:1:1']);
  const kept = linked(
    { 'articles/lain.md': lain, [ARTICLE]: sampleStory(TWO_CLAIMS, { keys: correction('pindah') }) },
    'article/kabar#c-pindah',
  );
  assert.deepEqual(errors(kept), []);
  assert.deepEqual(anchors(kept), [{ anchor: 'c-pindah', at: { correction: 1 } }]);
});

test('a correction may name a claim that no article reports any more, if its page says that it was withdrawn', () => {
  const keys = 'corrections:\n  - { date: 2023-09-06T09:00+07:00, text: Salah., claims: [pindah] }\n';
  const stone = '---\naddresses: [claim/pindah]\ndate: 2023-09-06\nreason: { id: Salah kutip. }\n---\n';
  const files = { [ARTICLE]: sampleStory(TWO_CLAIMS, { keys }), 'tombstones/pindah.md': stone };
  assert.deepEqual(errors(linked(files, 'claim/pindah', 'article/kabar#c-pindah')), []);
});

test('an article that moved takes its anchors along', () => {
  const files = { [ARTICLE]: sampleStory(TWO_CLAIMS, { keys: 'was: [berita]\n' }) };
  const found = linked(files, 'article/berita', 'article/berita#c-tutup', 'article/berita#c-tutup--2');
  assert.deepEqual(errors(found), []);
  assert.deepEqual(anchors(found), [{ anchor: 'c-tutup--2', at: { anchor: 'c-tutup' } }]);
  assert.deepEqual(errors(linked(files, 'article/berita#c-lain')), ['anchor-lost articles/kabar.md:1:1']);
});

test('an article that is lost is told with the claims that no other reports, and their files are not told for themselves', () => {
  const found = linked(
    { 'claims/palsu-saja.md': sampleClaimFile('Palsu.') },
    'article/palsu',
    'article/palsu#c-palsu-saja',
    'article/palsu#c-tutup',
    'article/kabar#c-tutup',
    'claim/palsu-saja',
  );
  assert.deepEqual(errors(found), ['address-lost urls.lock:1:1']);
  const lost = found.issues.find(({ code }) => code === 'address-lost');
  assert.equal(lost?.args['addresses'], 'article/palsu, claim/palsu-saja');
});

test('what has the kind of a lost address and is new is proposed for it, and what was published is not', () => {
  const files = { 'people/kim-baru.md': sampleEntity('Kim Baru') };
  const { issues } = linked(files, 'person/kim-bar', 'person/kim');
  assert.equal(issues.find(({ code }) => code === 'address-lost')?.args['nearest'], 'kim-baru');
  const { issues: others } = linked({}, 'person/kin', 'person/kim');
  assert.equal(others.find(({ code }) => code === 'address-lost')?.args['nearest'], undefined);
});
