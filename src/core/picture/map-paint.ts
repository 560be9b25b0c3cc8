import type { XmlElement } from '../xml.ts';
import { decimal, svg } from './svg.ts';
import { LINE_HEIGHT, type Label } from './label.ts';
import { pathData, type PanelLand } from './map-land.ts';
import type { MapPlace } from './map-panels.ts';
import type { Point } from './box.ts';
import { paint, type Palette } from './picture-colors.ts';

/** A line that is as thin on a phone as on a desk. */
export const THIN = { 'stroke-width': 1, 'vector-effect': 'non-scaling-stroke' };

/** What keeps text legible over lines and edges of land. */
export const HALO = { 'stroke-width': '.22em', 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** The land, that of the mentioned countries darker, and the borders. */
export function drawLand(
  { countries, borders }: PanelLand,
  mentioned: ReadonlySet<string>,
  palette: Palette,
): XmlElement[] {
  const rings = (wanted: boolean): Point[][] =>
    [...countries].filter(([country]) => mentioned.has(country) === wanted).flatMap(([, found]) => found);
  return [
    svg('path', { d: pathData(rings(false), true), ...paint(palette, { fill: 'land' }) }),
    svg('path', { d: pathData(rings(true), true), ...paint(palette, { fill: 'country' }) }),
    svg('path', { d: pathData(borders, false), ...THIN, ...paint(palette, { fill: 'none', stroke: 'paper' }) }),
  ];
}

/** A place where it stands in a panel. */
export interface Dot extends MapPlace {
  at: Point;
  /** Its name stands here, and not in the detail below. */
  isNamed: boolean;
}

/** Dots are lines without length and with round ends: only lines keep their width on every screen. */
export function drawDots(dots: readonly Dot[], palette: Palette): XmlElement[] {
  const layer = (found: readonly Dot[], width: number, stroke: 'paper' | 'ink' | 'thread'): XmlElement =>
    svg('path', {
      d: found.map(({ at: [x, y] }) => `M${decimal(x)},${decimal(y)}h0`).join(''),
      'stroke-width': width,
      'stroke-linecap': 'round',
      'vector-effect': 'non-scaling-stroke',
      ...paint(palette, { stroke }),
    });
  const some = (isMain: boolean, isNamed: boolean): Dot[] =>
    dots.filter((dot) => dot.isMain === isMain && dot.isNamed === isNamed);
  return [
    layer(some(false, false), 4, 'ink'),
    layer(some(true, false), 5, 'thread'),
    layer(some(false, true), 8, 'paper'),
    layer(some(false, true), 5, 'ink'),
    layer(some(true, true), 12, 'paper'),
    layer(some(true, true), 9, 'thread'),
  ].filter(({ attributes }) => attributes['d'] !== '');
}

/** The name of a place, where {@link Label} says. */
export function drawLabel({ lines, at, leader, anchor, dx, dy }: Label, isBold: boolean): XmlElement {
  const [x, y] = leader ?? at;
  const attributes = {
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': isBold ? 700 : undefined,
  };
  return textAt(lines, x, y, dx, dy, attributes);
}

/** Lines of text at a point, moved by so many em. */
export function textAt(
  lines: readonly string[],
  x: number,
  y: number,
  dx: number,
  dy: number,
  attributes: Record<string, string | number | undefined> = {},
): XmlElement {
  const [first = ''] = lines;
  if (lines.length === 1) return svg('text', { x, y, dx: em(dx), dy: em(dy), ...attributes }, first);
  const spans = lines.map((line, index) =>
    svg('tspan', { x, dx: em(dx), dy: em(index === 0 ? dy : LINE_HEIGHT) }, line),
  );
  return svg('text', { y, ...attributes }, ...spans);
}

function em(value: number): string | undefined {
  return value === 0 ? undefined : `${Math.round(value * 100) / 100}em`;
}
