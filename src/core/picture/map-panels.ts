import type { GeoProjection } from 'd3-geo';
import { PICTURE_WIDTH } from './picture-document.ts';
import { contains, type Box, type Point } from './box.ts';
import { fitProjection, projectPoint, type LonLat, type Room } from './map-projection.ts';

/** A place that a map marks. */
export interface MapPlace {
  id: string;
  label: string;
  lon: number;
  lat: number;
  /** A country is shown by its land and has no dot. */
  isCountry: boolean;
  /** ISO 3166-1 alpha-2 code of the country that it is, or lies in. */
  country?: string;
  /** What the map is there for. */
  isMain: boolean;
}

/** One frame of a map: a piece of the world. */
export interface MapPanel {
  frame: Box;
  projection: GeoProjection;
}

const SINGLE: Box = { x: 0, y: 0, width: PICTURE_WIDTH, height: 430 };
const OVERVIEW_HEIGHT = 250;
const DETAIL_HEIGHT = 400;
const GAP = 14;

/** Nearer than this to each other, in a picture's units, the labels of places crowd. */
const CROWDED = 75;
/** This many in a crowd get a panel of their own. */
const CROWD = 3;

/** A dot nearer to the edge would not be whole. */
const WHOLE_DOT = 12;

const FOR_LAND: Room = { x: 30, y: 24 };
const LEAST_KM = { detail: 900, single: 1500 };

/**
 * How a map shows its places: in one frame, or, where some stand so close together that one could not tell them apart, in an
 * overview and a detail of it below.
 */
export function mapPanels(places: readonly MapPlace[]): MapPanel[] {
  const dots = places.filter(({ isCountry }) => !isCountry);
  const shown = dots.length > 0 ? dots : places;
  const overview: Box = { ...SINGLE, height: OVERVIEW_HEIGHT };
  const whole = fitProjection(shown.map(pointOf), overview, LEAST_KM.single);
  const crowd = largestCrowd(shown, whole);
  if (crowd.length < CROWD || crowd.length === shown.length) {
    const projection = fitProjection(shown.map(pointOf), SINGLE, LEAST_KM.single);
    return [{ frame: SINGLE, projection }];
  }
  const frame: Box = { ...SINGLE, y: OVERVIEW_HEIGHT + GAP, height: DETAIL_HEIGHT };
  const projection = fitProjection(crowd.map(pointOf), frame, LEAST_KM.detail);
  return [
    { frame: overview, projection: whole },
    { frame, projection },
  ];
}

/**
 * The one frame of a map that shows where a place lies.
 *
 * @param outline of the country, if the place is one: points that the frame has to hold
 */
export function locatorPanel(place: MapPlace, outline: readonly LonLat[] = []): MapPanel {
  const points = outline.length > 0 ? outline : [pointOf(place)];
  const leastKm = outline.length > 0 ? LEAST_KM.detail : LEAST_KM.single;
  return { frame: SINGLE, projection: fitProjection(points, SINGLE, leastKm, FOR_LAND) };
}

/** Height of a map in its own units. */
export function mapHeight(panels: readonly MapPanel[]): number {
  return Math.max(...panels.map(({ frame }) => frame.y + frame.height));
}

function pointOf({ lon, lat }: MapPlace): LonLat {
  return [lon, lat];
}

/** Where a place stands in a panel, if it does. */
export function standsIn({ frame, projection }: MapPanel, place: MapPlace): Point | undefined {
  const at = projectPoint(projection, pointOf(place));
  return contains(frame, at, WHOLE_DOT) ? at : undefined;
}

/** The most places of which each is close to the next; of crowds alike, the one with the first place. */
function largestCrowd(places: readonly MapPlace[], projection: GeoProjection): MapPlace[] {
  const left = new Map(places.map((place) => [place, projectPoint(projection, pointOf(place))]));
  let largest: MapPlace[] = [];
  for (const [first, at] of left) {
    left.delete(first);
    const crowd = [{ place: first, at }];
    // The list grows while it is walked.
    for (const member of crowd) {
      for (const [place, other] of left) {
        if (Math.hypot(member.at[0] - other[0], member.at[1] - other[1]) > CROWDED) continue;
        left.delete(place);
        crowd.push({ place, at: other });
      }
    }
    if (crowd.length > largest.length) largest = crowd.map(({ place }) => place);
  }
  return largest;
}
