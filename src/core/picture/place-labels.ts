import { contains, crosses, holds, intersect, overlaps, type Box, type Point } from './box.ts';
import { makeLabel, type Label } from './label.ts';
import { wrapText } from './text-width.ts';

export interface LabelledDot {
  id: string;
  text: string;
  at: Point;
  /** Its name is set bold. */
  isMain: boolean;
}

/** Half the side of the square, in units, that the largest dot covers on a phone. */
const DOT = 11;
/** And of the square that no line may pass through. */
const CORE = 4;
const MAX_WIDTH = 12;
const MARGIN = 6;
/** How much wider bold letters are. */
const BOLD = 1.1;

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
const FAR = [34, 50, 70, 95, 125, 160];
const DIRECTIONS = 16;

/** How often the names are laid out anew, those that found no room first. */
const ROUNDS = 6;

/**
 * Finds a place for the name of each dot, where it covers no other name, dot or line, and stays inside the frame. The first choose
 * first, so they have to come in order of weight. A name for which there is no room is left out.
 *
 * @param taken what no label may cover
 */
export function placeLabels(dots: readonly LabelledDot[], frame: Box, taken: readonly Box[] = []): Map<string, Label> {
  let order = [...dots];
  let best = layOut(order, frame, taken);
  for (let round = 1; round < ROUNDS && best.size < dots.length; round++) {
    const missing = new Set(order.filter(({ id }) => !best.has(id)));
    order = [...missing, ...order.filter((dot) => !missing.has(dot))];
    const next = layOut(order, frame, taken);
    if (next.size > best.size) best = next;
  }
  return best;
}

function layOut(dots: readonly LabelledDot[], frame: Box, taken: readonly Box[]): Map<string, Label> {
  const placed = new Map<string, Label>();
  for (const dot of dots) {
    const others = dots.filter(({ id }) => id !== dot.id);
    const labels = [...placed.values()];
    const furniture = [...taken, ...labels.map(({ box }) => box)];
    const covers = [...furniture, ...others.map(({ at }) => squareAt(at, DOT))];
    const blocks = [...furniture, ...others.map(({ at }) => squareAt(at, CORE))];
    const isFree = ({ box, leader }: Label): boolean =>
      holds(frame, box, MARGIN) &&
      !covers.some((other) => overlaps(box, other)) &&
      !labels.some((label) => label.leader && crosses(label.at, label.leader, box)) &&
      (!leader ||
        (!blocks.some((other) => !contains(other, dot.at) && crosses(dot.at, leader, other)) &&
          !labels.some((label) => label.leader && intersect(dot.at, leader, label.at, label.leader))));
    const found = candidates(dot).find(isFree);
    if (found) placed.set(dot.id, found);
  }
  return placed;
}

function squareAt([x, y]: Point, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function* candidates({ text, at, isMain }: LabelledDot): Generator<Label> {
  const parts = { lines: wrapText(text, MAX_WIDTH, 3), at, boldness: isMain ? BOLD : 1 };
  for (const [anchor, dx, side] of BESIDE) yield makeLabel({ ...parts, anchor, dx, side });
  for (const distance of FAR) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const leader: Point = [at[0] + right * distance, at[1] + down * distance];
      if (Math.abs(right) < 0.4) {
        yield makeLabel({ ...parts, leader, anchor: 'middle', dx: 0, side: down > 0 ? 1 : -1 });
      } else {
        const anchor = right > 0 ? 'start' : 'end';
        yield makeLabel({ ...parts, leader, anchor, dx: right > 0 ? 0.2 : -0.2, side: 0 });
      }
    }
  }
}
