import type { MapPanel } from './map-panels.ts';
import { pathData } from './map-land.ts';
import { boxAround, type Box, type Point } from './box.ts';
import { projectPoint } from './map-projection.ts';

/** The frame of a detail, as an overview shows it. */
export interface Outline {
  path: string;
  box: Box;
}

const STEPS = 8;

/** Where in an overview the frame of a detail lies: its sides are not straight there. */
export function outlineIn(overview: MapPanel, { frame, projection }: MapPanel): Outline | undefined {
  const { x, y, width, height } = frame;
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const points = corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return Array.from({ length: STEPS }, (_, step): Point[] => {
      const share = step / STEPS;
      const place = projection.invert?.([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      return place ? [projectPoint(overview.projection, place)] : [];
    }).flat();
  });
  const box = boxAround(points);
  return Object.values(box).every(Number.isFinite) ? { path: pathData([points], true), box } : undefined;
}
