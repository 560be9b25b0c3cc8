import { pathData } from './map-land.ts';
import type { MapPanel } from './map-panels.ts';
import type { Box } from './box.ts';
import { KM_PER_RADIAN } from './map-projection.ts';
import { TEXT_SIZE } from './picture-document.ts';
import { textWidth } from './text-width.ts';

export interface ScaleBar {
  path: string;
  text: string;
  at: [x: number, y: number];
  box: Box;
}

const LENGTHS = [1000, 500, 200, 100, 50];
const LONGEST = 150;
/** A frame that shows more of the world than this has no one scale. */
const WIDEST_KM = 6000;
const INSET = 16;

/** A bar that shows how far a round number of kilometers reaches, in the corner at the bottom left. */
export function scaleBar({ frame, projection }: MapPanel, locale: string): ScaleBar | undefined {
  const unitsPerKm = projection.scale() / KM_PER_RADIAN;
  const km = LENGTHS.find((length) => length * unitsPerKm <= LONGEST);
  if (km === undefined || frame.width / unitsPerKm > WIDEST_KM) return undefined;
  const length = km * unitsPerKm;
  const x = frame.x + INSET;
  const y = frame.y + frame.height - INSET;
  const text = `${km.toLocaleString(locale)} km`;
  const path = pathData(
    [
      [
        [x, y - 6],
        [x, y],
        [x + length, y],
        [x + length, y - 6],
      ],
    ],
    false,
  );
  const width = Math.max(length, textWidth(text) * TEXT_SIZE);
  return { path, text, at: [x, y - 11], box: { x, y: y - 14 - TEXT_SIZE, width, height: TEXT_SIZE + 14 } };
}
