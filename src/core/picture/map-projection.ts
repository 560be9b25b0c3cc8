import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import { boxAround, type Box, type Point } from './box.ts';

export type LonLat = [lon: number, lat: number];

/** Kilometers in a radian of the Earth's surface. */
export const KM_PER_RADIAN = 6371;

/** How much of a frame stays free around what it shows. */
export interface Room {
  x: number;
  y: number;
}

/** Enough for the labels of places. */
const FOR_LABELS: Room = { x: 80, y: 56 };

/**
 * The projection that shows all points inside a frame as large as it can: equal-area, and centered on them, so that no part of the
 * world is the one that maps are made for.
 *
 * @param points at least one
 * @param leastKm how wide a piece of the world the frame shows at least
 */
export function fitProjection(
  points: readonly LonLat[],
  frame: Box,
  leastKm: number,
  room = FOR_LABELS,
): GeoProjection {
  const projection = geoAzimuthalEqualArea().scale(1).translate([0, 0]).precision(1);
  let center = meanOf(points);
  // Each round centers the frame on the middle of what the round before saw.
  for (let round = 0; round < 4; round++) {
    const { x, y, width, height } = boxAround(
      points.map((point) => projectPoint(projection.rotate([-center[0], -center[1]]), point)),
    );
    center = projection.invert?.([x + width / 2, y + height / 2]) ?? center;
  }
  projection.rotate([-center[0], -center[1]]);
  const seen = boxAround(points.map((point) => projectPoint(projection, point)));
  const scale = Math.min(
    (frame.width - 2 * room.x) / Math.max(seen.width, Number.EPSILON),
    (frame.height - 2 * room.y) / Math.max(seen.height, Number.EPSILON),
    (frame.width * KM_PER_RADIAN) / leastKm,
  );
  return projection
    .scale(scale)
    .translate([
      frame.x + frame.width / 2 - scale * (seen.x + seen.width / 2),
      frame.y + frame.height / 2 - scale * (seen.y + seen.height / 2),
    ]);
}

/** A circle around the middle of a projection, in radians: what lies in it is whole in the plane, without a cut. */
export const WHOLE = Math.PI - 0.1;

/** The same projection for what lies in the circle `WHOLE`: it does not look for the cut opposite the middle, which takes longest. */
export function withoutCut(projection: GeoProjection): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate())
    .precision(projection.precision())
    .clipExtent(projection.clipExtent())
    .preclip((stream) => stream);
}

/** The point of the world in the middle of a projection. */
export function middleOf(projection: GeoProjection): Vector {
  const [lambda, phi] = projection.rotate();
  return unitVector([-lambda, -phi]);
}

/** Where a point of the world stands in the plane. */
export function projectPoint(projection: GeoProjection, place: LonLat): Point {
  return projection(place) ?? [0, 0];
}

/** Where points stand on the average of the sphere; the first of them where they cancel each other out. */
function meanOf(points: readonly LonLat[]): LonLat {
  const [x, y, z] = sumOf(points.map(unitVector));
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return points[0] ?? [0, 0];
  return [degrees(Math.atan2(y, x)), degrees(Math.asin(z / length))];
}

export type Vector = [x: number, y: number, z: number];

export function sumOf(vectors: readonly Vector[]): Vector {
  const sum: Vector = [0, 0, 0];
  for (const [x, y, z] of vectors) {
    sum[0] += x;
    sum[1] += y;
    sum[2] += z;
  }
  return sum;
}

/** @returns the angle between two unit vectors, in radians */
export function angleBetween([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by + az * bz)));
}

export function unitVector([lon, lat]: LonLat): Vector {
  const [λ, φ] = [radians(lon), radians(lat)];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}
