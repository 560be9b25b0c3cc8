import { textBox } from './label.ts';
import { landGrid } from './land-grid.ts';
import { ringArea, type PanelLand, type Ring } from './map-land.ts';
import { boxAround, overlaps, type Box, type Point } from './box.ts';
import { wrapText } from './text-width.ts';

export interface CountryLabel {
  lines: string[];
  at: Point;
  box: Box;
}

/** How much of the frame a country has to cover to be named without being mentioned. */
const LEAST_SHARE = 0.012;
/** What it is worth to stand on land, in units of distance from its middle. */
const ON_LAND = 2000;
const STEP = 14;
const MARGIN = 6;

/**
 * Finds a place on its land for the name of each country.
 *
 * @param named countries to name first, even where the name reaches out of a small country
 * @param taken what no name may cover
 * @param maxOthers how many of the largest others to name, for orientation
 */
export function placeCountryLabels(
  { countries }: PanelLand,
  frame: Box,
  nameOf: (country: string) => string,
  named: ReadonlySet<string>,
  taken: readonly Box[],
  maxOthers: number,
): Map<string, CountryLabel> {
  const placed = new Map<string, CountryLabel>();
  const visible = [...countries]
    .filter(([country]) => country !== '')
    .map(([country, rings]) => ({ country, rings, ...largestOf(rings) }))
    .sort((a, b) => b.area - a.area || (a.country < b.country ? -1 : 1));
  const others = visible
    .filter(({ country, area }) => !named.has(country) && area > LEAST_SHARE * frame.width * frame.height)
    .slice(0, maxOthers);
  for (const { country, rings, main } of [...visible.filter(({ country: one }) => named.has(one)), ...others]) {
    const covered = [...taken, ...[...placed.values()].map(({ box }) => box)];
    const label = bestPlace(rings, main, nameOf(country), frame, covered, named.has(country) ? 0.4 : 0.9);
    if (label) placed.set(country, label);
  }
  return placed;
}

/** The largest piece of a country, and its area. */
function largestOf(rings: readonly Ring[]): { main: Ring; area: number } {
  let largest = { main: [] as Ring, area: -1 };
  for (const main of rings) {
    const area = Math.abs(ringArea(main));
    if (area > largest.area) largest = { main, area };
  }
  return largest;
}

/**
 * @param main where the name is best: near its middle
 * @param least how much of the name has to stand on the land, from 0 to 1
 */
function bestPlace(
  rings: readonly Ring[],
  main: Ring,
  name: string,
  frame: Box,
  covered: readonly Box[],
  least: number,
): CountryLabel | undefined {
  const land = boxAround(main);
  const [cx, cy] = [land.x + land.width / 2, land.y + land.height / 2];
  const grid = landGrid(rings, frame);
  let best: CountryLabel | undefined;
  let bestScore = -Infinity;
  for (const lines of [wrapText(name, 12, 1), wrapText(name, 6.5, 3)]) {
    const { x: dx, y: dy, width, height } = textBox(lines, [0, 0], 'middle');
    const [right, bottom] = [frame.x + frame.width - MARGIN - width, frame.y + frame.height - MARGIN - height];
    for (let x = frame.x + STEP; x + dx <= right; x += STEP) {
      if (x + dx < frame.x + MARGIN) continue;
      for (let y = frame.y + STEP; y + dy <= bottom; y += STEP) {
        if (y + dy < frame.y + MARGIN) continue;
        const fromMiddle = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2);
        // Not even where all of it is on land.
        if (ON_LAND - fromMiddle - lines.length <= bestScore) continue;
        const box = { x: x + dx, y: y + dy, width, height };
        const onLand = grid.share(box);
        const score = onLand * ON_LAND - fromMiddle - lines.length;
        if (onLand < least || score <= bestScore || covered.some((other) => overlaps(box, other))) continue;
        bestScore = score;
        best = { lines, at: [x, y], box };
      }
    }
  }
  return best;
}
