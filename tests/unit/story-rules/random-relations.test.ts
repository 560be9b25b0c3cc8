import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClaimUnit } from '../../../src/core/annotate/parse-claim-file.ts';
import { checkRelations } from '../../../src/core/graph/check-relations.ts';
import { cycleText, findCycles } from '../../../src/core/graph/cycles.ts';
import type { Issue, Place } from '../../../src/core/issue/issue.ts';
import { RELATION_TYPES, type RelationType } from '../../../src/core/schema/claim.ts';
import type { ClaimId } from '../../../src/core/schema/id.ts';
import { knots, shortestWays, type Edge } from './floyd-warshall.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const node = fc.constantFrom(...NODES);
const edges = fc.array(fc.record({ from: node, to: node }), { maxLength: 16 });

interface Declared extends Edge {
  type: RelationType;
}

/** Few claims, so that relations meet. */
const claim = fc.constantFrom('a', 'b', 'c', 'd');
const relations = fc.array(fc.record({ from: claim, type: fc.constantFrom(...RELATION_TYPES), to: claim }), {
  maxLength: 10,
});

test('there is one cycle for each group of claims that lead back to themselves', () => {
  fc.assert(
    fc.property(edges, (given) => {
      const found = findCycles(given);
      const expected = knots(NODES, given);
      assert.deepEqual(
        found.map(([first]) => first.from),
        expected.map(([first]) => first).sort(),
      );
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('each cycle follows edges that are there, comes by no claim twice, and is the shortest of those through its first', () => {
  fc.assert(
    fc.property(edges, (given) => {
      const way = shortestWays(NODES, given);
      for (const cycle of findCycles(given)) {
        const [{ from: first }] = cycle;
        assert.equal(new Set(cycle.map(({ from }) => from)).size, cycle.length);
        assert.equal(cycle.length, way(first, first));
        for (const [index, edge] of cycle.entries()) {
          assert.ok(given.includes(edge));
          assert.equal(edge.to, (cycle[index + 1] ?? cycle[0]).from);
        }
      }
    }),
    { numRuns: 400, seed: 2 },
  );
});

test('the cycles do not depend on the order in which the edges are given', () => {
  fc.assert(
    fc.property(
      edges.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
      ([given, other]) => {
        assert.deepEqual(findCycles(other).map(cycleText), findCycles(given).map(cycleText));
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});

test('relations are refused exactly where they cannot all be true', () => {
  fc.assert(
    fc.property(relations, (declared) => {
      const issues = checkRelations(claimUnits(declared));
      assert.deepEqual(counted(issues.map(({ code }) => code)), expectedIssues(declared));
    }),
    { numRuns: 600, seed: 4 },
  );
});

test('each problem stands at a relation that has part in it', () => {
  fc.assert(
    fc.property(relations, (declared) => {
      for (const { code, file, line, args } of checkRelations(claimUnits(declared))) {
        const at = declared.find((one, index) => file === fileOf(one) && line === index + 1);
        assert.ok(at, `${code} at ${file}:${line}`);
        if (code === 'relation-self') assert.equal(at.from, at.to);
        else if (code === 'relation-twice') assert.equal(at.to, args['id']);
        else assert.equal(at.type, args['type']);
      }
    }),
    { numRuns: 200, seed: 5 },
  );
});

/** Claim files as they would be parsed; the relation that is declared at some index stands on the line of that number. */
function claimUnits(declared: readonly Declared[]): ClaimUnit[] {
  const byClaim = Map.groupBy(
    declared.map((one, index) => ({ ...one, line: index + 1 })),
    ({ from }) => from,
  );
  return [...byClaim].map(([from, found]) => {
    const id = from as ClaimId;
    const place = (line: number): Place => ({ file: fileOf({ from: id }), line, column: 1 });
    return {
      kind: 'claim',
      id,
      firstId: id,
      file: fileOf({ from: id }),
      place: place(1),
      text: { id: { entry: 'Kabar.', place: place(1) } },
      relations: found.map(({ type, to, line }) => ({ entry: { type, claim: to as ClaimId }, place: place(line) })),
      outcomes: [],
      references: [],
      was: [],
      internalLinks: [],
      analysis: { type: 'root', children: [] },
    };
  });
}

function fileOf({ from }: Pick<Declared, 'from'>): string {
  return `claims/${from}.md`;
}

/** How many issues of each code there have to be. */
function expectedIssues(declared: readonly Declared[]): Record<string, number> {
  const isSymmetric = ({ type }: Declared): boolean => type === 'contradicts' || type === 'differs';
  const isSame = (a: Declared, b: Declared): boolean =>
    a.type === b.type &&
    ((a.from === b.from && a.to === b.to) || (isSymmetric(a) && a.from === b.to && a.to === b.from));
  // As the files are read: claim by claim.
  const codes = [
    ...declared.filter(({ from, to }) => from === to).map(() => 'relation-self'),
    ...declared
      .filter((one, index) => declared.slice(0, index).some((earlier) => isSame(earlier, one)))
      .map(() => 'relation-twice'),
    ...NODES.flatMap((a) => NODES.filter((b) => a <= b).map((b) => [a, b]))
      .filter(([a, b]) => {
        const types = declared
          .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
          .map(({ type }) => type);
        const favourable = types.includes('supports') || types.includes('refines');
        return favourable && (types.includes('contradicts') || types.includes('retracts'));
      })
      .map(() => 'relation-opposed'),
    ...(['refines', 'supersedes', 'retracts'] as const)
      .flatMap((type) =>
        knots(
          NODES,
          declared.filter((one) => one.type === type && one.from !== one.to),
        ),
      )
      .map(() => 'relation-cycle'),
  ];
  return counted(codes);
}

function counted(codes: readonly Issue['code'][] | readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(codes as readonly string[], (code) => code)].sort().map(([code, found]) => [code, found.length]),
  );
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
