import { TEXT_SIZE } from './picture-document.ts';
import type { Box, Point } from './map-projection.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A text beside a point. Offsets are in em, so that text that is set smaller moves nearer to its point, and never into another. */
export interface Label {
  lines: string[];
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  /** Of the first line. */
  dy: number;
  /** Where the line to the point begins, for a label that found no room beside it. */
  leader?: Point;
  box: Box;
}

export interface LabelledDot {
  id: string;
  text: string;
  at: Point;
}

/** Half the side of the square, in units, that the largest dot covers on a phone. */
const DOT = 11;
const LINE_HEIGHT = 1.12;
const MAX_WIDTH = 12;
const MARGIN = 6;

/** Where a label may stand beside its dot, the best place first. */
const BESIDE: [anchor: Label['anchor'], dx: number, side: -1 | 0 | 1][] = [
  ['start', 0.6, 0],
  ['end', -0.6, 0],
  ['middle', 0, -1],
  ['middle', 0, 1],
  ['start', 0.45, -1],
  ['start', 0.45, 1],
  ['end', -0.45, -1],
  ['end', -0.45, 1],
];
/** How far off, in units, and in how many directions, a label is tried that found no room there. */
const FAR = [34, 50, 70, 95, 125];
const DIRECTIONS = 16;

/**
 * Finds a place for the name of each dot, where it covers no other name, dot or line, and stays inside the frame: the first first,
 * so they have to come in order of weight. A name that has no place is left out.
 *
 * @param taken what no label may cover
 */
export function placeLabels(dots: readonly LabelledDot[], frame: Box, taken: readonly Box[] = []): Map<string, Label> {
  const placed = new Map<string, Label>();
  const marks = dots.map(({ id, at: [x, y] }) => ({
    id,
    box: { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT },
  }));
  for (const { id, text, at } of dots) {
    const lines = wrapText(text, MAX_WIDTH, 3);
    const others = marks.filter((mark) => mark.id !== id).map(({ box }) => box);
    const isFree = ({ box, leader }: Label): boolean => {
      const before = [...placed.values()];
      if (!isWithin(box, frame)) return false;
      if ([...others, ...taken, ...before.map((label) => label.box)].some((other) => overlaps(box, other)))
        return false;
      if (before.some((label) => label.leader && crosses(label.at, label.leader, box))) return false;
      if (!leader) return true;
      const stays = [...others, ...taken, ...before.map((label) => label.box)].every(
        (other) => !crosses(at, leader, other),
      );
      return stays && before.every((label) => !label.leader || !intersect(at, leader, label.at, label.leader));
    };
    const found = candidates(lines, at).find(isFree);
    if (found) placed.set(id, found);
  }
  return placed;
}

function* candidates(lines: string[], at: Point): Generator<Label> {
  for (const [anchor, dx, side] of BESIDE) yield label(lines, at, at, anchor, dx, side);
  for (const distance of FAR) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const end: Point = [at[0] + Math.cos(angle) * distance, at[1] + Math.sin(angle) * distance];
      const isSteep = Math.abs(Math.cos(angle)) < 0.4;
      const anchor = isSteep ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
      const dx = anchor === 'start' ? 0.2 : anchor === 'end' ? -0.2 : 0;
      yield { ...label(lines, end, at, anchor, dx, isSteep ? (Math.sin(angle) > 0 ? 1 : -1) : 0), leader: end };
    }
  }
}

/** @param side -1 above the point, 1 below it, 0 at its height */
function label(lines: string[], from: Point, at: Point, anchor: Label['anchor'], dx: number, side: -1 | 0 | 1): Label {
  const height = lines.length * LINE_HEIGHT;
  const gap = from === at ? 0.45 : 0.15;
  const top = side === 0 ? -height / 2 : side < 0 ? -height - gap : gap;
  return { lines, at, anchor, dx, dy: top + 0.87, box: boxAt(lines, from, anchor, dx, top) };
}

/** The box of lines of text. It reaches to the point: text that is set smaller moves towards it. */
export function boxAt(lines: readonly string[], [x, y]: Point, anchor: Label['anchor'], dx: number, top: number): Box {
  const text = Math.max(...lines.map(textWidth));
  const width = (text + Math.abs(dx)) * TEXT_SIZE;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y + top * TEXT_SIZE, width, height: lines.length * LINE_HEIGHT * TEXT_SIZE };
}

export const lineHeight = LINE_HEIGHT;

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x + MARGIN &&
    box.y >= frame.y + MARGIN &&
    box.x + box.width <= frame.x + frame.width - MARGIN &&
    box.y + box.height <= frame.y + frame.height - MARGIN
  );
}

function crosses(from: Point, to: Point, box: Box): boolean {
  const steps = 12;
  for (let step = 0; step <= steps; step++) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

function intersect(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
