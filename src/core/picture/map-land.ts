import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { atlasFor, type AtlasPiece } from './atlas.ts';
import type { MapPanel } from './map-panels.ts';
import type { Box, Point } from './box.ts';
import { angleBetween, middleOf, unitVector, WHOLE, withoutCut, type Vector } from './map-projection.ts';

/** A closed line, in a picture's units. */
export type Ring = Point[];

/** What of the world is seen in a panel. */
export interface PanelLand {
  /** The land of each country; under '' what the atlas gives no country. */
  countries: Map<string, Ring[]>;
  borders: Point[][];
}

/** Details and islands below this many square units would be dust. */
const LEAST_DETAIL = 10;
const LEAST_ISLAND = 8;

/** Projects what of the world lies inside a panel, cut off at its edges. */
export function panelLand({ frame, projection }: MapPanel): PanelLand {
  const { x, y, width, height } = frame;
  const scale = projection.scale();
  const atlas = atlasFor(LEAST_DETAIL / scale ** 2);
  projection.clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const linesOf = lineMaker(projection);
  const isNear = nearness(projection, frame);
  const countries = new Map<string, Ring[]>();
  for (const piece of atlas.land) {
    // The projection keeps areas, so an island's is known before it is drawn.
    if (piece.area * scale ** 2 < LEAST_ISLAND || !isNear(piece)) continue;
    const rings = linesOf(piece).filter((ring) => Math.abs(ringArea(ring)) >= LEAST_ISLAND);
    const { country = '' } = piece;
    if (rings.length > 0) countries.set(country, [...(countries.get(country) ?? []), ...rings]);
  }
  return { countries, borders: atlas.borders.filter(isNear).flatMap(linesOf) };
}

/** Tells of a piece of the atlas whether it may reach into a frame. */
function nearness(projection: GeoProjection, { x, y, width, height }: Box): (piece: AtlasPiece<unknown>) => boolean {
  const middle = unproject(projection, [x + width / 2, y + height / 2]);
  const corners = [x, x + width].flatMap((cx) => [y, y + height].map((cy) => unproject(projection, [cx, cy])));
  // A corner beyond the edge of the world: the frame shows all of it.
  const reach =
    middle && corners.every((corner) => corner !== undefined)
      ? Math.max(...corners.map((corner) => angleBetween(middle, corner)))
      : Math.PI;
  return ({ center, radius }) => middle === undefined || angleBetween(center, middle) <= radius + reach;
}

function unproject(projection: GeoProjection, point: Point): Vector | undefined {
  const place = projection.invert?.(point);
  return place && Number.isFinite(place[0]) && Number.isFinite(place[1]) ? unitVector(place) : undefined;
}

/** Makes the lines that a piece of the atlas is drawn with. */
function lineMaker(projection: GeoProjection): (piece: AtlasPiece<GeoPermissibleObjects>) => Point[][] {
  let found: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void found.push([[x, y]]),
    lineTo: (x, y) => void found.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  const draw = geoPath(projection, context);
  const drawWhole = geoPath(withoutCut(projection), context);
  const middle = middleOf(projection);
  return ({ shape, center, radius }) => {
    found = [];
    (angleBetween(center, middle) + radius < WHOLE ? drawWhole : draw)(shape);
    return found.filter((line) => line.length > 1);
  };
}

export function ringArea(ring: Ring): number {
  let area = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const point of ring) {
    area += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return area / 2;
}

/** Path data for lines: each from one point by steps to the next, in tenths of a unit, which is short and drifts nowhere. */
export function pathData(found: readonly Point[][], isClosed: boolean): string {
  return found.map((line) => lineData(line, isClosed)).join('');
}

function lineData(line: readonly Point[], isClosed: boolean): string {
  const [first] = line;
  if (!first) return '';
  let [px, py] = [tenths(first[0]), tenths(first[1])];
  const start = `M${px / 10},${py / 10}`;
  let steps = '';
  for (const point of line) {
    const [x, y] = [tenths(point[0]), tenths(point[1])];
    if (x === px && y === py) continue;
    steps += `${steps === '' ? 'l' : ' '}${inUnits(x - px)},${inUnits(y - py)}`;
    [px, py] = [x, y];
  }
  // A line that is shorter than a tenth of a unit is nothing to see.
  if (steps === '') return '';
  return `${start}${steps}${isClosed ? 'z' : ''}`;
}

function tenths(units: number): number {
  return Math.round(units * 10);
}

/** Most steps are short, and there are thousands to a map: writing a number takes longer than finding it. */
const LONGEST = 2000;
const STEPS = Array.from({ length: 2 * LONGEST + 1 }, (_, index) => String((index - LONGEST) / 10));

function inUnits(step: number): string {
  return STEPS[step + LONGEST] ?? String(step / 10);
}
