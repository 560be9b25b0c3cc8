import type { Box, Point } from './box.ts';
import { TEXT_SIZE } from './picture-document.ts';
import { textWidth } from './text-width.ts';

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

/** From one line to the next, in em. */
export const LINE_HEIGHT = 1.12;

/** Where the baseline of the first of so many lines stands, in em from the middle of them all. */
export function firstLine(lines: readonly string[]): number {
  return (-lines.length * LINE_HEIGHT) / 2 + 0.87;
}

/** What a label is made of. */
export interface LabelParts {
  lines: string[];
  /** The point that it names. */
  at: Point;
  /** Where it stands, if not beside that point. */
  leader?: Point;
  anchor: Label['anchor'];
  dx: number;
  /** -1 above the point, 1 below it, 0 at its height. */
  side: -1 | 0 | 1;
  /** How much wider its letters are than ordinary ones. */
  boldness: number;
}

export function makeLabel({ side, boldness, ...parts }: LabelParts): Label {
  const { lines, at, leader, anchor, dx } = parts;
  const height = lines.length * LINE_HEIGHT;
  const gap = leader ? 0.15 : 0.45;
  const top = side === 0 ? -height / 2 : side < 0 ? -height - gap : gap;
  return { ...parts, dy: top + 0.87, box: textBox(lines, leader ?? at, anchor, dx, top, boldness) };
}

/** The box of lines of text. It reaches to the point: text that is set smaller moves towards it. */
export function textBox(
  lines: readonly string[],
  [x, y]: Point,
  anchor: Label['anchor'],
  dx = 0,
  top = (-lines.length * LINE_HEIGHT) / 2,
  boldness = 1,
): Box {
  const width = (Math.max(...lines.map(textWidth)) * boldness + Math.abs(dx)) * TEXT_SIZE;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y + top * TEXT_SIZE, width, height: lines.length * LINE_HEIGHT * TEXT_SIZE };
}
