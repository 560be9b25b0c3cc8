import { strangeness, unevenness, usualStep } from './likely-indent.ts';
import { columnOf, fitOf, isEmpty, type Fit } from './misfit.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { withIndents, yamlLines, type YamlLine } from './yaml-lines.ts';

/** A line that is not indented as those it belongs with; lines right below it that are so too count as one with it. */
export interface Slip {
  /** Counted from 0. */
  line: number;
  /** Where it has a tab for spaces. */
  tab?: number;
  found: number;
  expected: number;
}

/** The issue of a line that has so many spaces before it, and should have others: the first that is too many, or where one lacks. */
export function unevenIndent(place: Pick<Place, 'file' | 'line'>, found: number, expected: number): Issue {
  const args = { found: String(found), expected: String(expected) };
  return { code: 'indent-uneven', ...place, column: Math.min(found, expected) + 1, args };
}

/** Frontmatter that can't be read holds few of them. */
const MOST_SLIPS = 8;

/** Lines that are looked at; no frontmatter comes near this. */
export const MOST_LINES = 300;

/**
 * Finds the lines that keep YAML from being read by their indentation alone. What its parser says of them is said of the line above, and
 * in words that are not to the point.
 *
 * @param topKeys those that such a file can have
 * @returns them, and the text without these mistakes
 */
export function mendIndentation(yaml: string, topKeys: readonly string[]): { mended: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let lines = yamlLines(yaml);
  while (lines.length <= MOST_LINES && slips.length < MOST_SLIPS) {
    const move = findMove(lines, topKeys);
    if (!move) break;
    slips.push(move.slip);
    ({ lines } = move);
  }
  return { mended: withIndents(yaml, lines), slips };
}

/** All lines, of which one or a few in a row have another indentation. */
interface Move {
  slip: Slip;
  lines: YamlLine[];
  /** How many of them. */
  length: number;
  strange: number;
}

/** The move after which the lines make sense, or at least the first that did not; of several, the likeliest. */
function findMove(lines: readonly YamlLine[], topKeys: readonly string[]): Move | undefined {
  const before = fitOf(lines);
  const last = before.misfit ?? lines.length - 1;
  const step = usualStep(lines);
  let best: { move: Move; cost: number[] } | undefined;
  // Of two that are as likely, the one nearer to the line that makes no sense.
  for (let at = last; at >= 0; at--) {
    if (before.misfit === undefined && !(before.twice > 0 && lacksMap(lines, at))) continue;
    for (const move of movesAt(lines, at, step, topKeys)) {
      const after = fitOf(move.lines);
      if (!isBetter(after, before) && move.slip.tab === undefined) continue;
      const faults = [Number(after.misfit !== undefined), after.twice + after.empty, unevenness(move.lines, step)];
      const cost = [...faults, ...unlikeliness(move)];
      if (!best || isLess(cost, best.cost)) best = { move, cost };
    }
  }
  return best?.move;
}

/** A key that is written twice is a mistake of its own, unless the map that it stands in should have begun in between. */
function lacksMap(lines: readonly YamlLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  return line !== undefined && next !== undefined && isEmpty(line, next);
}

function isBetter(after: Fit, before: Fit): boolean {
  if (before.misfit === undefined) return after.misfit === undefined && after.twice === 0;
  return after.misfit === undefined || after.misfit > before.misfit;
}

/** Likely are few lines, and by little; and rather further in, for it is easier to lose spaces. */
function unlikeliness({ slip: { found, expected }, length, strange }: Move): number[] {
  return [length, strange, Math.abs(found - expected), -expected];
}

/** All that can be tried with a line, alone or with those below it that are indented as it is. */
function movesAt(lines: readonly YamlLine[], at: number, step: number, topKeys: readonly string[]): Move[] {
  const line = lines[at];
  if (!line) return [];
  const { index, indent, tab } = line;
  const above = lines[at - 1];
  const below = above ? columnOf(above) + step : 0;
  const levels = new Set([0, below, ...lines.flatMap((one) => [one.indent, columnOf(one)])]);
  if (tab === undefined) levels.delete(indent);
  const others = lines.toSpliced(at, 1);
  const run = runLength(lines.slice(at));
  return [...new Set(tab === undefined ? [1, run] : [run])].flatMap((length) =>
    [...levels].map((expected) => {
      const moved = lines
        .slice(at, at + length)
        .map(({ tab: _, ...one }) => ({ ...one, indent: Math.max(0, one.indent - indent + expected) }));
      const slip = { line: index, ...(tab !== undefined && { tab }), found: indent, expected };
      const strange = strangeness(line, expected + columnOf(line) - indent, others, topKeys);
      return { slip, lines: lines.toSpliced(at, length, ...moved), length, strange };
    }),
  );
}

/** How many lines are indented as the first of them is; or begin with tabs, as it does. */
function runLength(lines: readonly YamlLine[]): number {
  const [first] = lines;
  const isLike = ({ tab, indent }: YamlLine): boolean =>
    first?.tab === undefined ? tab === undefined && indent === first?.indent : tab !== undefined;
  const end = lines.findIndex((line) => !isLike(line));
  return end === -1 ? lines.length : end;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
