import { geoArea, geoContains } from 'd3-geo';
import countryCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LineString, Polygon, Position } from 'geojson';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };
import { angleBetween, sumOf, unitVector, type LonLat, type Vector } from './map-projection.ts';

/** A piece of the atlas, with the cap of the sphere that holds it, so that what is far from a map is passed over quickly. */
export interface AtlasPiece<Shape> {
  shape: Shape;
  center: Vector;
  /** In radians. */
  radius: number;
}

export interface LandPiece extends AtlasPiece<Polygon> {
  /** Its coast. */
  outer: LonLat[];
  /** Inside its coast, lakes among it, in steradians. */
  area: number;
  /** ISO 3166-1 alpha-2 code; not there for land that the atlas gives no code. */
  country?: string;
}

/** The world in one degree of detail. */
export interface Atlas {
  land: LandPiece[];
  /** Lines between two countries. The coast is where the land ends. */
  borders: AtlasPiece<LineString>[];
}

/**
 * Land that the atlas gives to the state that holds it, and that nearly all others take for another's: Crimea. On our maps it is
 * drawn as land, in the color of neither.
 */
const DISPUTED: LonLat[] = [[34.1, 45.2]];

const ALPHA_2 = new Map(countryCodes.map(([alpha2, , numeric]) => [numeric, alpha2]));

/** Each level keeps details a quarter as large as the one before; those of level 0 have this area, in steradians. */
const STEP = 4;
const LEVEL_0 = 1e-4;
const levels = new Map<number, Atlas>();
let weighed: Topology<WorldObjects> | undefined;

interface WorldObjects extends Record<string, GeometryObject<object>> {
  countries: GeometryCollection<object>;
}

/**
 * The countries of the world (Natural Earth, 1:50 million), simplified for a map's scale. Made once for each degree of detail.
 *
 * @param detail area of the smallest detail to keep, in steradians
 */
export function atlasFor(detail: number): Atlas {
  const level = Math.ceil(Math.log(LEVEL_0 / detail) / Math.log(STEP));
  const made = levels.get(level) ?? makeAtlas(LEVEL_0 / STEP ** level);
  levels.set(level, made);
  return made;
}

function makeAtlas(detail: number): Atlas {
  weighed ??= presimplify(topology as Topology<WorldObjects>, sphericalTriangleArea);
  const simple = simplify(weighed, detail);
  const { countries } = simple.objects;
  const land = feature(simple, countries).features.flatMap(({ id, geometry }): LandPiece[] => {
    const code = ALPHA_2.get(String(id));
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return polygons.map((coordinates) => {
      const shape: Polygon = { type: 'Polygon', coordinates };
      const isDisputed = DISPUTED.some((place) => geoContains(shape, place));
      const country = isDisputed ? undefined : code;
      const outer = coastOf(coordinates);
      const area = ringArea(outer);
      return { ...piece(shape, outer), outer, area, ...(country !== undefined && { country }) };
    });
  });
  const borders = mesh(simple, countries, (a, b) => a !== b).coordinates.map((coordinates) =>
    piece<LineString>({ type: 'LineString', coordinates }, coordinates),
  );
  return { land, borders };
}

/** The ring around all others. It is the first but for Antarctica, which the atlas closes over a dot at the pole. */
function coastOf(rings: readonly Position[][]): LonLat[] {
  const [first = [], ...others] = rings as LonLat[][];
  return others.reduce((coast, ring) => (ringArea(ring) > ringArea(coast) ? ring : coast), first);
}

/** A ring divides the sphere into two: the area of the smaller part. */
function ringArea(ring: Position[]): number {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return Math.min(area, 4 * Math.PI - area);
}

function piece<Shape>(shape: Shape, points: readonly Position[]): AtlasPiece<Shape> {
  const vectors = points.map((point) => unitVector(point as LonLat));
  const [x, y, z] = sumOf(vectors);
  const length = Math.hypot(x, y, z) || 1;
  const center: Vector = [x / length, y / length, z / length];
  return { shape, center, radius: Math.max(0, ...vectors.map((vector) => angleBetween(center, vector))) };
}

/** Points around a country as it is thought of: without the far islands that would make it small on its own map. */
export function countryOutline(country: string): LonLat[] {
  const pieces = atlasFor(LEVEL_0).land.filter((one) => one.country === country);
  const largest = Math.max(0, ...pieces.map(({ area }) => area));
  return pieces.filter(({ area }) => area >= largest / 10).flatMap(({ outer }) => outer);
}
