import { textBox } from './label.ts';
import { landGrid } from './land-grid.ts';
import { ringArea, type PanelLand, type Ring } from './map-land.ts';
import { boxAround, holds, overlaps, type Box, type Point } from './box.ts';
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
    .map(([country, rings]) => ({ country, rings, area: Math.max(...rings.map((ring) => Math.abs(ringArea(ring)))) }))
    .sort((a, b) => b.area - a.area || (a.country < b.country ? -1 : 1));
  const others = visible
    .filter(({ country, area }) => !named.has(country) && area > LEAST_SHARE * frame.width * frame.height)
    .slice(0, maxOthers);
  for (const { country, rings } of [...visible.filter(({ country: one }) => named.has(one)), ...others]) {
    const covered = [...taken, ...[...placed.values()].map(({ box }) => box)];
    const label = bestPlace(rings, nameOf(country), frame, covered, named.has(country) ? 0.4 : 0.9);
    if (label) placed.set(country, label);
  }
  return placed;
}

/** @param least how much of the name has to stand on the land, from 0 to 1 */
function bestPlace(
  rings: readonly Ring[],
  name: string,
  frame: Box,
  covered: readonly Box[],
  least: number,
): CountryLabel | undefined {
  const main = rings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const land = boxAround(main);
  const [cx, cy] = [land.x + land.width / 2, land.y + land.height / 2];
  const grid = landGrid(rings, frame);
  let best: CountryLabel | undefined;
  let bestScore = -Infinity;
  for (const lines of [wrapText(name, 12, 1), wrapText(name, 6.5, 3)]) {
    const { x: dx, y: dy, width, height } = textBox(lines, [0, 0], 'middle');
    for (let x = frame.x + STEP; x < frame.x + frame.width; x += STEP) {
      for (let y = frame.y + STEP; y < frame.y + frame.height; y += STEP) {
        const fromMiddle = Math.hypot(x - cx, y - cy);
        // Not even where all of it is on land.
        if (ON_LAND - fromMiddle - lines.length <= bestScore) continue;
        const box = { x: x + dx, y: y + dy, width, height };
        const onLand = grid.share(box);
        const score = onLand * ON_LAND - fromMiddle - lines.length;
        if (onLand < least || score <= bestScore) continue;
        if (!holds(frame, box, MARGIN) || covered.some((other) => overlaps(box, other))) continue;
        bestScore = score;
        best = { lines, at: [x, y], box };
      }
    }
  }
  return best;
}
