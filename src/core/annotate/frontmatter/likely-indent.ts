import { columnOf } from './misfit.ts';
import type { YamlLine } from './yaml-lines.ts';

/**
 * How strange it is that a line has its key in a column: least where the same key stands there elsewhere; most where it stands in
 * others only, or a key of the file would leave its place, another take it, or a handle be the only one.
 *
 * @param topKeys those that the file itself can have
 */
export function strangeness(
  line: YamlLine,
  column: number,
  others: readonly YamlLine[],
  topKeys: readonly string[],
): number {
  const { key } = line;
  if (key === undefined) return 0;
  const same = others.filter((other) => other.key === key).map(columnOf);
  if (same.includes(column)) return 0;
  if (same.length > 0 || topKeys.includes(key) !== (column === 0)) return 2;
  const level = others.filter((other) => columnOf(other) === column);
  return isHandle(key) && level.length > 0 && !level.some((other) => isHandle(other.key ?? '')) ? 2 : 1;
}

function isHandle(key: string): boolean {
  return !/^[a-z-]+$/.test(key);
}

/** How many spaces further in a line stands than the one it belongs to, as most do. */
export function usualStep(lines: readonly YamlLine[]): number {
  const often = Map.groupBy(
    stepsOf(lines).filter((step) => step > 1),
    (step) => step,
  );
  const [usual] = [...often.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return usual?.[0] ?? 2;
}

/** How many lines stand further in than is usual, or less far. */
export function unevenness(lines: readonly YamlLine[], step: number): number {
  return stepsOf(lines).filter((one) => one !== step).length;
}

/** Of each line, how much further in it stands than the one it belongs to; of one that belongs to none, 0 if it stands in at all. */
function stepsOf(lines: readonly YamlLine[]): number[] {
  const above: number[] = [];
  return lines.flatMap((line) => {
    const { indent } = line;
    while ((above.at(-1) ?? -1) >= indent) above.pop();
    const parent = above.at(-1);
    above.push(indent);
    if (columnOf(line) > indent) above.push(columnOf(line));
    if (parent === undefined) return indent === 0 ? [] : [0];
    return [indent - parent];
  });
}
