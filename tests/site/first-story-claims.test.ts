import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { pageAt } from './built-site.ts';
import { byClass, byId, byTag, hrefs } from './html-tree.ts';
import { cardsIn, shownChain, shownMarks } from './page-facts.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

/** These tests belong to the first article; a newsroom that brings its own content replaces them with it. */
const article = pageAt(theSite, paths.article('rencana-pertemuan-kim-putin')).tree;

/** North Korea denies what the United States says, three times. */
const DENIAL = 'kesepakatan-senjata';
const DENIED = ['perundingan-senjata-maju', 'shoigu-bujuk-jual-amunisi', 'sanksi-tiga-entitas'];

/** An exercise of three countries that Russia’s ambassador knows nothing of, and what others say of exercises. */
const UNKNOWN = 'rencana-latihan-tiga-negara';
const TALKED_OF = ['latihan-bersama', 'usulan-latihan-laut-dengan-cina'];

const SHOIGU = ['korut-tetangga-rusia', 'latihan-bersama'];

/** The sides of a claim’s page: their headings, and for each the claims that its occurrences are of. */
function sides(id: string): { title: string; claims: (string | undefined)[] }[] {
  return byClass(claimPage(id), 'side').map((side) => ({
    title: byTag(side, 'h3')
      .map((heading) => visibleText(heading))
      .join(),
    claims: byClass(side, 'occurrence').map((one) => {
      const [other] = byClass(one, 'other-claim');
      return other ? hrefs(other)[0] : paths.claim(id);
    }),
  }));
}

/** What a claim’s page says of its relations, by the address of the other claim. */
function relations(id: string): Record<string, string> {
  const others = byClass(claimPage(id), 'relation-list').flatMap(cardsIn);
  const types = byClass(claimPage(id), 'relation-type').map((type) => visibleText(type));
  return Object.fromEntries(others.map((other, at) => [other, types[at] ?? '']));
}

function claimPage(id: string): ReturnType<typeof pageAt>['tree'] {
  return pageAt(theSite, paths.claim(id)).tree;
}

test('North Korea’s denial of arms deals stands against three claims of the United States, side by side on its page', () => {
  const [forward, against] = sides(DENIAL);
  assert.equal(forward?.title, words.forward);
  assert.equal(against?.title, words.against);
  assert.ok(against.claims.includes(paths.claim(DENIAL)));
  for (const id of DENIED) {
    assert.ok(forward.claims.includes(paths.claim(id)), id);
    assert.equal(relations(DENIAL)[paths.claim(id)], words.relations.contradicts.active, id);
  }
});

test('each claim that it contradicts shows it on the other side, and all four are marked as contested', () => {
  for (const id of DENIED) {
    const [forward, against] = sides(id);
    assert.equal(forward?.title, words.forward);
    assert.equal(against?.title, words.against);
    assert.ok(forward.claims.includes(paths.claim(id)), id);
    assert.ok(against.claims.includes(paths.claim(DENIAL)), id);
    assert.equal(relations(id)[paths.claim(DENIAL)], words.relations.contradicts.inverse, id);
  }
  for (const id of [DENIAL, ...DENIED]) {
    assert.ok(shownMarks(byTag(claimPage(id), 'header').at(-1) ?? article).includes(words.contested), id);
  }
});

test('a page says at its head who stands on which side and through whom that is known, and leads there', () => {
  const [summary] = byClass(byTag(claimPage(DENIAL), 'header').at(-1) ?? article, 'facts');
  const rows = summary ? byTag(summary, 'div') : [];
  const speakers = byClass(claimPage(DENIAL), 'side').map((side) => {
    const chains = byClass(side, 'occurrence').flatMap((one) => byClass(one, 'chain').map(shownChain));
    const firsts = chains.filter(([speaker], at) => chains.findIndex(([earlier]) => earlier === speaker) === at);
    return firsts.map(([speaker = '', ...via]) =>
      [speaker, via.join(', ')].filter((part) => part !== '').join(' lewat '),
    );
  });
  assert.ok(
    speakers[0]?.includes('Amerika Serikat lewat Reuters') && speakers[1]?.includes('Korea Utara lewat Reuters'),
  );
  assert.deepEqual(
    rows.map((row) => byTag(row, 'li').map((name) => visibleText(name))),
    speakers,
  );
  for (const row of rows) {
    const [label] = byTag(row, 'dt');
    const heading = label && byId(claimPage(DENIAL), String(hrefs(label)[0]).slice(1));
    assert.equal(heading && visibleText(heading), label && visibleText(label));
  }
});

test('the plan that Matsegora knows nothing of differs from what Shoigu and the NIS say of exercises, seen from all three', () => {
  for (const id of TALKED_OF) {
    assert.match(relations(UNKNOWN)[paths.claim(id)] ?? '', new RegExp(`^${words.relations.differs.active} \\(.+\\)$`));
    assert.match(
      relations(id)[paths.claim(UNKNOWN)] ?? '',
      new RegExp(`^${words.relations.differs.inverse} \\(.+\\)$`),
    );
  }
});

test('what Shoigu said reached us through Interfax and then Reuters, on the page of the claim and beside the article’s words', () => {
  for (const id of SHOIGU) {
    const [onClaimPage] = byClass(claimPage(id), 'chain');
    const mark = byClass(byId(article, `c-${id}`) ?? article, 'claim-mark')[0];
    const note = byId(article, String(mark?.properties['href']).slice(1));
    const [inNote] = note ? byClass(note, 'chain') : [];
    for (const chain of [onClaimPage, inNote]) {
      assert.deepEqual(chain && shownChain(chain), ['Sergei Shoigu', 'Interfax', 'Reuters'], id);
    }
  }
});

test('Shoigu is shown with the office that he held on the day, not with that of today', () => {
  for (const id of SHOIGU) {
    const [chain] = byClass(claimPage(id), 'chain');
    const roles = chain && byClass(chain, 'role').map((role) => visibleText(role).replace(/^, /, ''));
    assert.deepEqual(roles, ['Menteri Pertahanan Rusia'], id);
  }
  const cast = byClass(article, 'cast')
    .flatMap((list) => byTag(list, 'li'))
    .map((member) => visibleText(member));
  assert.ok(cast.includes('Sergei Shoigu Menteri Pertahanan Rusia'), cast.join(', '));
  assert.doesNotMatch(visibleText(article), /Dewan Keamanan/);
});
