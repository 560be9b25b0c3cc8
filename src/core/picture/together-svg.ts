import { firstLine } from './label.ts';
import { textAt } from './map-paint.ts';
import type { PictureStyle } from './map-svg.ts';
import { paint } from './picture-colors.ts';
import { PICTURE_WIDTH, pictureDocument, TEXT_SIZE, textLayer } from './picture-document.ts';
import { decimal, svg } from './svg.ts';
import { wrapText } from './text-width.ts';

/** A name, and how many sentences it shares with the one that the picture is about. */
export interface NamedTogether {
  name: string;
  count: number;
}

const TOP = 92;
const ROW = 46;
/** Where the threads hang from. */
const KNOT = { x: 20, y: 56 };
/** Where they end. */
const END = 190;
const COUNTS = END + 54;
const NAMES = COUNTS + 14;
const WIDEST = 15;

/** Height of the picture in its own units. */
export function togetherHeight(count: number): number {
  return TOP + count * ROW;
}

/** Draws a name, and from it a thread to each other one, the wider the more sentences name both. */
export function togetherSvg(name: string, others: readonly NamedTogether[], { palette, locale }: PictureStyle): string {
  const most = Math.max(...others.map(({ count }) => count));
  const rows = others.map((other, index) => ({ ...other, y: TOP + ROW / 2 + index * ROW }));
  const threads = rows.map(({ count, y }) =>
    svg('path', {
      d: `M${KNOT.x},${KNOT.y}C${KNOT.x},${decimal(y)} ${KNOT.x + 40},${decimal(y)} ${END},${decimal(y)}`,
      'stroke-width': Math.max(1.5, (count / most) * WIDEST),
    }),
  );
  // Bold letters are wider than `wrapText` thinks.
  const title = wrapText(name, (PICTURE_WIDTH / TEXT_SIZE) * 0.9, 1);
  const width = (PICTURE_WIDTH - NAMES) / TEXT_SIZE;
  return pictureDocument(palette, togetherHeight(others.length), [
    svg('g', { 'stroke-opacity': '.7', ...paint(palette, { fill: 'none', stroke: 'line' }) }, ...threads),
    svg('circle', { cx: KNOT.x, cy: KNOT.y, r: 10, ...paint(palette, { fill: 'thread' }) }),
    textLayer(
      svg(
        'g',
        paint(palette, { fill: 'ink' }),
        textAt(title, KNOT.x - 10, 30, 0, 0, { 'font-weight': 700 }),
        ...rows.map(({ name: words, y }) => {
          const lines = wrapText(words, width, 2);
          return textAt(lines, NAMES, y, 0, firstLine(lines));
        }),
      ),
      svg(
        'g',
        { 'text-anchor': 'end', ...paint(palette, { fill: 'quiet' }) },
        ...rows.map(({ count, y }) => textAt([count.toLocaleString(locale)], COUNTS, y, 0, 0.31)),
      ),
    ),
  ]);
}
