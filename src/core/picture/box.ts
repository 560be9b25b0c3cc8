export type Point = [x: number, y: number];

/** A rectangle in a picture's units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest box that holds all points. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** True if the point is inside the box, and no nearer to its edge than `margin`. */
export function contains({ x, y, width, height }: Box, [px, py]: Point, margin = 0): boolean {
  return px >= x + margin && px <= x + width - margin && py >= y + margin && py <= y + height - margin;
}

/** True if `inner` is inside the box, and no nearer to its edge than `margin`. */
export function holds(box: Box, { x, y, width, height }: Box, margin: number): boolean {
  return contains(box, [x, y], margin) && contains(box, [x + width, y + height], margin);
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True if the line from one point to the other passes through the box. */
export function crosses(from: Point, to: Point, box: Box): boolean {
  const steps = 12;
  for (let step = 0; step <= steps; step++) {
    const x = from[0] + ((to[0] - from[0]) * step) / steps;
    const y = from[1] + ((to[1] - from[1]) * step) / steps;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}

/** True if the line from `a` to `b` and the one from `c` to `d` meet. */
export function intersect(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
