import type { Ring } from './map-land.ts';
import type { Box } from './box.ts';

/** Where in a frame a country's land lies, in squares: so it is quick to say how much of a label would stand on it. */
export interface LandGrid {
  /** How much of a box is land, from 0 to 1. */
  share(box: Box): number;
}

const CELL = 8;

/** Fills in, row by row, what is inside an odd number of the rings: the land, and not a lake in it. */
export function landGrid(rings: readonly Ring[], frame: Box): LandGrid {
  const columns = Math.ceil(frame.width / CELL);
  const rows = Math.ceil(frame.height / CELL);
  const crossings = rowCrossings(rings, frame, rows);
  // Sums over all squares above and to the left make the count in any box four look-ups.
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    const xs = (crossings[row] ?? []).sort((a, b) => a - b);
    let passed = 0;
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      const x = frame.x + (column + 0.5) * CELL;
      while (passed < xs.length && (xs[passed] ?? Infinity) <= x) passed++;
      inRow += passed % 2;
      sums[(row + 1) * (columns + 1) + column + 1] = inRow + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  const cell = (value: number, start: number, count: number): number =>
    Math.min(count, Math.max(0, Math.round((value - start) / CELL)));
  return {
    share: ({ x, y, width, height }) => {
      const [left, right] = [cell(x, frame.x, columns), cell(x + width, frame.x, columns)];
      const [top, bottom] = [cell(y, frame.y, rows), cell(y + height, frame.y, rows)];
      const at = (row: number, column: number): number => sums[row * (columns + 1) + column] ?? 0;
      const land = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      return land / Math.max(1, (right - left) * (bottom - top));
    },
  };
}

/** Where the middle line of each row of squares meets the edges of the rings. */
function rowCrossings(rings: readonly Ring[], frame: Box, rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  const first = frame.y + CELL / 2;
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      const [high, low] = before[1] < point[1] ? [before, point] : [point, before];
      for (let row = Math.max(0, Math.ceil((high[1] - first) / CELL)); row < rows; row++) {
        const line = first + row * CELL;
        if (line >= low[1]) break;
        crossings[row]?.push(high[0] + ((low[0] - high[0]) * (line - high[1])) / (low[1] - high[1]));
      }
      before = point;
    }
  }
  return crossings;
}
