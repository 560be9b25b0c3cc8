import type { XmlElement } from '../xml.ts';
import { LINE_HEIGHT } from './label.ts';
import { HALO, textAt } from './map-paint.ts';
import { paint, type Palette } from './picture-colors.ts';
import { PICTURE_WIDTH, pictureDocument, TEXT_SIZE, textLayer } from './picture-document.ts';
import { decimal, svg } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** How a claim turned out, as far as a mark can show it. */
export type AnswerMark = 'as-said' | 'otherwise' | 'not' | 'unknown';

/** A claim whose outcome is known. */
export interface Answer {
  text: string;
  /** Days from when it was said. */
  due: number;
  known: number;
  mark: AnswerMark;
  /** What the mark means. */
  status: string;
}

const LEFT = 20;
const TOP = 64;
/** Of a row: its first line of text, each further one, and what the thread below takes. */
const TEXT = 22;
const LINE = LINE_HEIGHT * TEXT_SIZE;
const THREAD = 46;
const TICKS = [0, 7, 30, 90, 180, 365, 730, 1460, 2920];

/** Height of the picture in its own units. */
export function answersHeight(texts: readonly string[]): number {
  return Math.ceil(TOP + texts.reduce((sum, text) => sum + rowHeight(linesOf(text)), 0));
}

function linesOf(text: string): string[] {
  return wrapText(text, (PICTURE_WIDTH - LEFT) / TEXT_SIZE - 0.5, 2);
}

function rowHeight(lines: readonly string[]): number {
  return TEXT + (lines.length - 1) * LINE + THREAD;
}

/**
 * Draws a row for each claim: a thread from when it was said to when its outcome was known. Days are drawn by their square root, so
 * that both a week and a year can be read.
 *
 * @param days `180 days`
 */
export function answersSvg(answers: readonly Answer[], palette: Palette, days: (count: number) => string): string {
  const height = answersHeight(answers.map(({ text }) => text));
  const most = Math.max(7, ...answers.flatMap(({ due, known }) => [due, known]));
  // Beyond the last mark there is room for the longest status.
  const statusWidth = Math.max(0, ...answers.map(({ status }) => textWidth(status))) * TEXT_SIZE;
  const right = Math.max(PICTURE_WIDTH / 2, PICTURE_WIDTH - statusWidth - 24);
  const x = (day: number): number => LEFT + (right - LEFT) * Math.sqrt(Math.max(0, day) / most);
  const ticks = TICKS.filter((day) => day <= most);
  let y = TOP;
  const rows = answers.map((answer) => {
    const lines = linesOf(answer.text);
    const top = y;
    y += rowHeight(lines);
    return { ...answer, lines, top, thread: y - THREAD / 2 - 4 };
  });
  return pictureDocument(palette, height, [
    svg(
      'g',
      { 'stroke-width': 1, 'vector-effect': 'non-scaling-stroke', ...paint(palette, { stroke: 'country' }) },
      ...ticks.map((day) => svg('path', { d: `M${decimal(x(day))},${TOP - 14}V${height}` })),
    ),
    ...rows.flatMap(({ due, known, mark, thread }) => [
      svg('path', {
        d: `M${decimal(x(0))},${decimal(thread)}H${decimal(x(known))}`,
        'stroke-width': 3,
        ...paint(palette, { stroke: 'thread' }),
      }),
      svg('circle', { cx: x(0), cy: thread, r: 5, ...paint(palette, { fill: 'ink' }) }),
      svg('path', {
        d: `M${decimal(x(due))},${decimal(thread - 12)}v24`,
        'stroke-width': 3,
        ...paint(palette, { stroke: 'ink' }),
      }),
      drawMark(mark, x(known), thread, palette),
    ]),
    textLayer(
      svg(
        'g',
        { ...HALO, ...paint(palette, { fill: 'ink', stroke: 'paper' }) },
        ...rows.map(({ lines, top }) => textAt(lines, LEFT - 6, top + TEXT, 0, 0)),
      ),
      svg(
        'g',
        { ...HALO, ...paint(palette, { fill: 'quiet', stroke: 'paper' }) },
        ...rows.map(({ known, due, status, thread }) => drawStatus(status, x(known), x(due), thread)),
      ),
      svg(
        'g',
        { 'text-anchor': 'middle', ...paint(palette, { fill: 'quiet' }) },
        ...ticks.map((day, index) =>
          index === ticks.length - 1
            ? textAt([days(day)], x(day), TOP - 26, 0, 0)
            : textAt([String(day)], x(day), TOP - 26, 0, 0),
        ),
      ),
    ),
  ]);
}

function drawMark(mark: AnswerMark, x: number, y: number, palette: Palette): XmlElement {
  const thread = { 'stroke-width': 4, ...paint(palette, { fill: 'paper', stroke: 'thread' }) };
  switch (mark) {
    case 'as-said':
      return svg('circle', { cx: x, cy: y, r: 10, ...paint(palette, { fill: 'thread' }) });
    case 'otherwise':
      return svg('circle', { cx: x, cy: y, r: 8, ...thread });
    case 'not':
      return svg('path', {
        d: `M${decimal(x - 8)},${decimal(y - 8)}l16,16m0,-16l-16,16`,
        'stroke-width': 4,
        ...paint(palette, { stroke: 'thread' }),
      });
    case 'unknown':
      return svg('rect', { x: x - 8, y: y - 8, width: 16, height: 16, ...thread });
  }
}

/** Behind the mark; behind the mark of the due day too, where that would stand in the way. */
function drawStatus(status: string, known: number, due: number, y: number): XmlElement {
  const width = (textWidth(status) + 1) * TEXT_SIZE;
  const from = due > known && due < known + width ? due + 2 : known + 6;
  return textAt([status], from, y, 0.5, 0.33);
}
