import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The typefaces of a card: one for what is read, one for small print. */
export type Typeface = 'text' | 'print';
export type Weight = 400 | 700;

/** One file of a font, which holds the characters of a script or a slice of them, as a family of its own name. */
export interface FontFile {
  name: string;
  weight: Weight;
  style: 'normal';
  data: Buffer;
}

/** Where a character is looked for, in this order. Every font comes with the project: a machine's own would give other pictures. */
const PACKAGES: Record<Typeface, string[]> = {
  text: ['source-serif-4', 'source-sans-3', 'noto-sans', 'noto-sans-kr', 'noto-sans-arabic'],
  print: ['source-sans-3', 'noto-sans', 'noto-sans-kr', 'noto-sans-arabic'],
};

interface Subset {
  /** `source-serif-4-latin` */
  name: string;
  folder: string;
  ranges: [from: number, to: number][];
}

const require = createRequire(import.meta.url);
const subsets = new Map<string, Subset[]>();
const files = new Map<string, FontFile>();

/** The subset of the first font that has the character; none if no font of ours does. */
export function subsetWith(character: string, typeface: Typeface): Subset | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const name of PACKAGES[typeface]) {
    const found = subsetsOf(name).find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    if (found) return found;
  }
  return undefined;
}

/** The family names to set a text in, in order of use, and the files behind them. */
export function fontsFor(text: string, typeface: Typeface, weight: Weight): FontFile[] {
  const names = new Map<string, Subset>();
  // The Latin one is always there, and first: it sets the height of the lines.
  for (const character of ['a', ...new Set(text)]) {
    const subset = subsetWith(character, typeface);
    if (subset) names.set(subset.name, subset);
  }
  return [...names.values()].map((subset) => fontFile(subset, weight));
}

/** A subset's file, read once. */
export function fontFile({ name, folder }: Subset, weight: Weight): FontFile {
  const file = join(folder, 'files', `${name}-${weight}-normal.woff2`);
  const known = files.get(file) ?? { name, weight, style: 'normal', data: readFileSync(file) };
  files.set(file, known);
  return known;
}

function subsetsOf(name: string): Subset[] {
  const known = subsets.get(name);
  if (known) return known;
  const listing = require.resolve(`@fontsource/${name}/unicode.json`);
  const found = Object.entries(JSON.parse(readFileSync(listing, 'utf8')) as Record<string, string>)
    .map(([subset, ranges]) => ({
      // A slice that has no name of its own is listed as `[12]`.
      name: `${name}-${subset.replace(/[[\]]/g, '')}`,
      folder: dirname(listing),
      ranges: ranges.split(',').map(rangeOf),
    }))
    // Latin before the others: they repeat some of its signs.
    .sort((a, b) => Number(b.name === `${name}-latin`) - Number(a.name === `${name}-latin`));
  subsets.set(name, found);
  return found;
}

/** `U+1E00-1E9F`, or one character: `U+20AC`. */
function rangeOf(range: string): [from: number, to: number] {
  const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
