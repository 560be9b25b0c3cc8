import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildClaims } from '../../../src/core/graph/build-claims.ts';
import type { Claim, Occurrence, Things } from '../../../src/core/graph/graph.ts';
import { sidesOf } from '../../../src/core/graph/sides.ts';
import type { ClaimId, EntityId } from '../../../src/core/schema/id.ts';
import { randomContent, type RandomContent } from './random-content.ts';

/** Runs `check` on every claim of many made-up contents. */
function forEveryClaim(seed: number, check: (claim: Claim, content: RandomContent, graph: Things) => void): void {
  fc.assert(
    fc.property(randomContent, (content) => {
      const graph = graphOf(content);
      for (const claim of graph.claims.values()) check(claim, content, graph);
    }),
    { numRuns: 500, seed },
  );
}

function graphOf({ articles, files }: RandomContent): Things {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(),
    claims: buildClaims(articles, files),
  };
}

/** The claims that a claim contradicts, or that contradict it. */
function contradicted(id: ClaimId, { files }: RandomContent): ClaimId[] {
  const found = files.flatMap((file) =>
    file.relations
      .map(({ entry }) => entry)
      .filter(({ type }) => type === 'contradicts')
      .flatMap(({ claim }) => [...(file.id === id ? [claim] : []), ...(claim === id ? [file.id] : [])]),
  );
  return [...new Set(found)];
}

const isDenied = ({ how }: Occurrence): boolean => how === 'denied';
const isAsked = ({ how }: Occurrence): boolean => how === 'asked';
const isPutForward = (one: Occurrence): boolean => !isDenied(one) && !isAsked(one);
const entityOf = ({ chain: [speaker] }: Occurrence): EntityId | undefined =>
  'entity' in speaker ? speaker.entity : undefined;

test('a claim has every occurrence that articles report of it, and nothing else', () => {
  forEveryClaim(1, ({ id, occurrences }, { articles }) => {
    const reported = articles.flatMap((article) => article.occurrences).filter(({ claim }) => claim === id);
    assert.equal(occurrences.length, reported.length);
    assert.deepEqual(new Set(occurrences), new Set(reported));
  });
});

test('occurrences stand in order of time, the less precise date first, then as they were published, translations last, and then as in the text', () => {
  forEveryClaim(2, ({ occurrences }, { articles }) => {
    const keyOf = ({ on, article: id }: Occurrence): string => {
      const article = articles.find((one) => one.id === id);
      const date = on ?? article?.day ?? '';
      const precision = date.length.toString().padStart(2, '0');
      const published = new Date(article?.published ?? 0).toISOString();
      return `${`${date}-01-01`.slice(0, 10)} ${precision} ${published} ${article?.translationOf ? 2 : 1} ${id}`;
    };
    const keys = occurrences.map(keyOf);
    assert.deepEqual(keys, keys.toSorted());
    for (const [article, found] of Map.groupBy(occurrences, keyOf)) {
      const inText = articles.flatMap((one) => one.occurrences).filter((one) => found.includes(one));
      assert.deepEqual(found, inText, article);
    }
  });
});

test('a claim is contested exactly where somebody put it forward and somebody denied it, or where what contradicts it was said too', () => {
  forEveryClaim(3, ({ id, contested, occurrences }, content, graph) => {
    const others = contradicted(id, content).map((other) => graph.claims.get(other)?.occurrences ?? []);
    const isDeniedOnly = occurrences.some(isDenied) && !occurrences.some(isPutForward);
    /** Nobody contradicts himself: one who speaks in both says that it is the propositions that cannot both be true. */
    const bySomeoneOfOurs = (said: Occurrence[]): boolean =>
      said.some((one) => occurrences.some((own) => !isAsked(own) && entityOf(own) && entityOf(own) === entityOf(one)));
    const isAnswered = others.some((other) => {
      const [forward, denied] = [other.filter(isPutForward), other.filter(isDenied)];
      if (isDeniedOnly) return forward.length > 0 && !bySomeoneOfOurs(forward);
      return occurrences.some(isPutForward) && (forward.length > 0 || (denied.length > 0 && !bySomeoneOfOurs(denied)));
    });
    assert.equal(contested, (occurrences.some(isPutForward) && occurrences.some(isDenied)) || isAnswered);
  });
});

test('origins are counted as by comparing every occurrence with every other', () => {
  forEveryClaim(4, ({ occurrences, origins }, { articles }) => {
    const originalOf = ({ article }: Occurrence): string =>
      articles.find(({ id }) => id === article)?.translationOf ?? article;
    const seat = (one: Occurrence): number =>
      occurrences.filter(({ article, anchor }) => article === one.article && anchor === one.anchor).indexOf(one);
    /** Where in an article an unnamed source speaks first of the claim. */
    const firstOf = (one: Occurrence): Occurrence =>
      occurrences.find(({ article, chain: [speaker] }) => {
        const [own] = one.chain;
        return article === one.article && 'unnamed' in speaker && 'unnamed' in own && speaker.handle === own.handle;
      }) ?? one;
    const isSameOrigin = (a: Occurrence, b: Occurrence): boolean => {
      const [one] = a.chain;
      const [other] = b.chain;
      if ('own' in one || 'own' in other) return 'own' in one && 'own' in other;
      if ('unnamed' in one || 'unnamed' in other) {
        const bothUnnamed = 'unnamed' in one && 'unnamed' in other;
        const [at, otherAt] = [firstOf(a), firstOf(b)];
        const isSamePlace = at.anchor === otherAt.anchor && seat(at) === seat(otherAt);
        return bothUnnamed && originalOf(a) === originalOf(b) && isSamePlace;
      }
      const agencyOf = (hop: typeof one): string => hop.source?.['syndicated-from'] ?? hop.entity;
      return agencyOf(one) === agencyOf(other);
    };
    const firsts = occurrences.filter(
      (one, index) => !occurrences.slice(0, index).some((earlier) => isSameOrigin(earlier, one)),
    );
    assert.equal(origins, firsts.length);
  });
});

test('the status is that of the last outcome, and open where there is none', () => {
  forEveryClaim(5, ({ id, status, outcomes }, { files }) => {
    const log = files.find((file) => file.id === id)?.outcomes ?? [];
    assert.deepEqual(
      outcomes,
      log.map(({ entry, of }) => ({ ...entry, of })),
    );
    assert.equal(status, log[log.length - 1]?.entry.status ?? 'open');
  });
});

test('every occurrence of a claim stands in one place and once: denials against it, questions on no side, all others for it', () => {
  forEveryClaim(6, (claim, _content, graph) => {
    const { forward, against, asked } = sidesOf(claim, graph);
    const own = (side: Occurrence[]): Occurrence[] =>
      side.filter((one) => one.claim === claim.id && claim.occurrences.includes(one));
    assert.deepEqual(new Set(own(forward)), new Set(claim.occurrences.filter(isPutForward)));
    assert.deepEqual(new Set(own(against)), new Set(claim.occurrences.filter(isDenied)));
    assert.deepEqual(asked, claim.occurrences.filter(isAsked));
    assert.equal(own([...forward, ...against, ...asked]).length, claim.occurrences.length);
  });
});

test('whoever else stands on a side speaks of a claim that contradicts, and never as its denier where others put it forward', () => {
  forEveryClaim(7, (claim, content, graph) => {
    const { forward, against } = sidesOf(claim, graph);
    const others = contradicted(claim.id, content);
    for (const one of [...forward, ...against]) {
      if (one.claim === claim.id) continue;
      assert.ok(others.includes(one.claim));
      assert.ok(!isAsked(one));
      const isNeverPutForward = !graph.claims.get(one.claim)?.occurrences.some(isPutForward);
      if (isDenied(one)) assert.ok(isNeverPutForward && against.includes(one));
    }
  });
});

test('a relation is seen from both of its claims', () => {
  forEveryClaim(8, ({ id, relations }, { files }) => {
    const declared = files.flatMap((file) => file.relations.map(({ entry }) => ({ ...entry, from: file.id })));
    const expected = [
      ...declared.filter(({ from }) => from === id).map(({ type, claim }) => `${type} ${claim}`),
      ...declared.filter(({ claim }) => claim === id).map(({ type, from }) => `${type} ${from} inverse`),
    ];
    const seen = relations.map(({ type, claim, inverse }) => `${type} ${claim}${inverse ? ' inverse' : ''}`);
    assert.deepEqual(seen.sort(), expected.sort());
  });
});
