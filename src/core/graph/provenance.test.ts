import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../issue/issue.ts';
import { checkProvenance, currentProvenance } from './provenance.ts';
import { linkSample, sampleStory } from './sample-graph.ts';

type Units = ReturnType<typeof linkSample>;

const BODY = ':claim[Kantor itu tutup]{#tutup by="Kim > Putin"}, :claim[lalu buka lagi]{#buka by="Kim + Putin"}.';

function unitsOf(body = BODY): Units {
  return linkSample({ 'articles/kabar.md': sampleStory(body) });
}

const published = currentProvenance(unitsOf().articles, []);

function questions(body: string): Issue[] {
  return checkProvenance(unitsOf(body).articles, [], published);
}

test('nothing is asked while the chains are those that were published, nor where no record is kept', () => {
  assert.deepEqual(questions(BODY), []);
  assert.deepEqual(checkProvenance(unitsOf(BODY.replace(' > Putin', '')).articles, [], undefined), []);
});

test('a hop that is taken out, put in or moved is asked about, with the chain before and now', () => {
  for (const by of ['by=Kim', 'by=Putin', 'by="Putin > Kim"', 'by="Kim > Putin > redaksi"']) {
    const [issue, ...others] = questions(BODY.replace('by="Kim > Putin"', by));
    assert.equal(issue?.code, 'chain-changed', by);
    assert.equal(issue.args['before'], published['kabar#c-tutup']);
    assert.notEqual(issue.args['now'], issue.args['before']);
    assert.deepEqual(others, []);
  }
});

test('one of several who spoke together can’t be dropped without a question', () => {
  assert.deepEqual(
    questions(BODY.replace('Kim + Putin', 'Kim')).map(({ code }) => code),
    ['chain-changed'],
  );
});

test('the file of a published claim can’t be deleted without a question', () => {
  const [issue] = checkProvenance(unitsOf().articles, [], { ...published, 'claims/tutup': 'file' });
  assert.equal(issue?.code, 'claim-file-lost');
  assert.equal(issue.file, 'claims/tutup.md');
});

test('the file of a claim that was withdrawn may go: its tombstone is the record', () => {
  const lock = { ...published, 'claims/tutup': 'file', 'claims/buka': 'file' };
  const issues = checkProvenance(unitsOf().articles, [], lock, [{ kind: 'claim', id: 'tutup' }]);
  assert.deepEqual(
    issues.map(({ code, file }) => `${code} ${file}`),
    ['claim-file-lost claims/buka.md'],
  );
});
