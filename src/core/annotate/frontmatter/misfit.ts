import type { YamlLine } from './yaml-lines.ts';

/** How far the indentation of lines makes sense. */
export interface Fit {
  /** The first line that belongs to nothing above it, as its place in the list of lines. */
  misfit?: number;
  /** How many keys up to it stand twice in a map. */
  twice: number;
  /** How many up to it have no value, though a line below could be one. */
  empty: number;
}

/** A map or a list that is not over yet. */
interface Level {
  indent: number;
  /** Of a map; a list has none. */
  keys?: Set<string>;
}

/** Reads lines as YAML does, as far as indentation goes: further in only below a line that opens, and out to where others stand. */
export function fitOf(lines: readonly YamlLine[]): Fit {
  const levels: Level[] = [];
  const fit: Fit = { twice: 0, empty: 0 };
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (line.tab !== undefined || !enter(levels, line, above?.opens ?? true)) return { ...fit, misfit: at };
    if (above && isEmpty(above, line)) fit.empty++;
    if (line.key === undefined) continue;
    if (line.dash !== undefined) levels.push({ indent: columnOf(line), keys: new Set() });
    const keys = levels.at(-1)?.keys;
    if (keys?.has(line.key)) fit.twice++;
    keys?.add(line.key);
  }
  return fit;
}

/** Whether a line opens and the next one is not in it. */
export function isEmpty(line: YamlLine, next: YamlLine): boolean {
  const isInside = next.indent > columnOf(line) || (next.dash !== undefined && next.indent === columnOf(line));
  return line.opens && !isInside;
}

/** Where the key of a line stands, or what stands for it. */
export function columnOf({ indent, dash, key }: YamlLine): number {
  return key === undefined ? indent : indent + (dash ?? 0);
}

/** Leaves the levels that a line ends, and begins one where it may; false where it fits none. */
function enter(levels: Level[], { indent, dash }: YamlLine, opened: boolean): boolean {
  const isItem = dash !== undefined;
  const deepest = levels.at(-1)?.indent ?? -1;
  while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop();
  let top = levels.at(-1);
  // A list may stand as far out as the key that it is the value of.
  if (!isItem && top?.indent === indent && !top.keys) {
    levels.pop();
    top = levels.at(-1);
  }
  if (top?.indent === indent && isItem === !top.keys) return true;
  const begins = opened && (indent > deepest || (isItem && indent === deepest));
  if (begins) levels.push({ indent, ...(!isItem && { keys: new Set() }) });
  return begins;
}
