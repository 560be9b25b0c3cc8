import { QUERY_TYPES, type QueryType } from './make-queries.ts';
import type { Answer } from './engines.ts';

/** What must hold for our engine, by how many things there are. */
export interface Bars {
  bytes: number;
  milliseconds: number;
  found: number;
  typo: number;
  seconds: number | undefined;
}

export const BARS: Record<number, Bars> = {
  1_000: { bytes: 20_000, milliseconds: 3, found: 1, typo: 0.97, seconds: undefined },
  10_000: { bytes: 30_000, milliseconds: 3, found: 1, typo: 0.97, seconds: 1 },
  100_000: { bytes: 40_000, milliseconds: 5, found: 0.99, typo: 0.95, seconds: 12 },
};

/** Types that the bar of `found` speaks of. */
const PLAIN: QueryType[] = ['exact', 'alias', 'prefix', 'script', 'folded'];

export interface Run {
  engine: string;
  seconds: number;
  size: number;
  byType: Map<QueryType, Answer[]>;
}

/** The value that a share of all values is not above. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function foundShare(answers: readonly Answer[]): number {
  return answers.filter(({ place }) => place >= 0).length / answers.length;
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const share = (value: number): string => value.toFixed(3);

/** One line for each engine: what a reader waits for, and what is found. */
export function engineTable(count: number, runs: readonly Run[]): string {
  const rows = runs.map(({ engine, seconds, size, byType }) => {
    const all = [...byType.values()].flat();
    const bytes = all.map((answer) => answer.bytes);
    return [
      engine,
      `${kilo(quantile(bytes, 0.5))} / ${kilo(quantile(bytes, 0.95))} / ${kilo(Math.max(...bytes))}`,
      quantile(
        all.map(({ files }) => files),
        0.95,
      ).toFixed(0),
      quantile(
        all.map(({ milliseconds }) => milliseconds),
        0.95,
      ).toFixed(2),
      share(foundShare(PLAIN.flatMap((type) => byType.get(type) ?? []))),
      share(foundShare(byType.get('typo') ?? [])),
      share(foundShare(byType.get('twoTypos') ?? [])),
      `${seconds.toFixed(2)} / ${(size / 1e6).toFixed(1)}`,
    ];
  });
  const head = [
    `${count.toLocaleString('en')} entities`,
    'kB before the first answer, median / p95 / most',
    'files, p95',
    'ms, p95',
    'found as typed',
    'one typo',
    'two typos',
    'index, CPU s / MB',
  ];
  return table([head, ...rows]);
}

/** One line for each type of query, for one engine. */
export function typeTable({ byType }: Run): string {
  const rows = [...byType].map(([type, answers]) => {
    const bytes = answers.map((answer) => answer.bytes);
    return [
      type,
      QUERY_TYPES[type],
      share(foundShare(answers)),
      share(answers.filter(({ place }) => place === 0).length / answers.length),
      `${kilo(quantile(bytes, 0.5))} / ${kilo(quantile(bytes, 0.95))} / ${kilo(Math.max(...bytes))}`,
      quantile(
        answers.map(({ milliseconds }) => milliseconds),
        0.95,
      ).toFixed(2),
    ];
  });
  return table([['query', 'what is typed', 'found', 'first', 'kB, median / p95 / most', 'ms, p95'], ...rows]);
}

/** The bars, each with what was measured and whether it holds. */
export function barTable(count: number, { byType, seconds }: Run): string {
  const bars = BARS[count];
  if (!bars) return '';
  const all = [...byType.values()].flat();
  const lowest = Math.min(...PLAIN.map((type) => foundShare(byType.get(type) ?? [])));
  const bytes = quantile(
    all.map((answer) => answer.bytes),
    0.95,
  );
  const typoBytes = quantile(
    (byType.get('typo') ?? []).map((answer) => answer.bytes),
    0.95,
  );
  const time = quantile(
    all.map(({ milliseconds }) => milliseconds),
    0.95,
  );
  const typo = foundShare(byType.get('typo') ?? []);
  const rows: [what: string, bar: string, measured: string, holds: boolean][] = [
    ['kB before the first answer, p95 of all queries', `≤ ${kilo(bars.bytes)}`, kilo(bytes), bytes <= bars.bytes],
    ['the same, p95 of queries with a typo', `≤ ${kilo(bars.bytes)}`, kilo(typoBytes), typoBytes <= bars.bytes],
    ['ms of a query with its shards there, p95', `≤ ${bars.milliseconds}`, time.toFixed(2), time <= bars.milliseconds],
    [
      'found: the lowest of exact, alias, prefix, script, folded',
      `≥ ${share(bars.found)}`,
      share(lowest),
      lowest >= bars.found,
    ],
    ['found: one typo', `≥ ${share(bars.typo)}`, share(typo), typo >= bars.typo],
  ];
  if (bars.seconds !== undefined) {
    rows.push(['index, CPU s', `≤ ${bars.seconds}`, seconds.toFixed(2), seconds <= bars.seconds]);
  }
  const head = [`${count.toLocaleString('en')} entities`, 'bar', 'measured', 'holds'];
  return table([head, ...rows.map(([what, bar, measured, holds]) => [what, bar, measured, holds ? 'yes' : 'NO'])]);
}

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
