import { xmlText, type XmlNode } from '../xml.ts';
import { darkRules, paint, type Palette } from './picture-colors.ts';
import { svg } from './svg.ts';

/** Width of every picture in its own units; what it is shown at, the page decides. */
export const PICTURE_WIDTH = 640;

/** Height of text in a picture's units where it is smallest: 11 pixels on a phone of 360, in 328 of which the picture stands. */
export const TEXT_SIZE = 22;

/** Where the picture is shown wider, its text needs fewer units: the labels, laid out for the phone, then have more room. */
const WIDER_TEXT = [
  [440, 16.5],
  [560, 14.5],
  [700, 12.5],
];

/** A whole picture: a file of its own, shown by `<img>`, in the scheme of the page around it. */
export function pictureDocument(palette: Palette, height: number, children: readonly XmlNode[]): string {
  const sizes = WIDER_TEXT.map(([width, size]) => `@media (min-width:${width}px){.text{font-size:${size}px}}`);
  const root = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE_WIDTH, height, viewBox: `0 0 ${PICTURE_WIDTH} ${height}` },
    svg('style', {}, darkRules(palette) + sizes.join('')),
    svg('rect', { width: PICTURE_WIDTH, height, ...paint(palette, { fill: 'paper' }) }),
    ...children,
  );
  return `${xmlText(root)}\n`;
}

/** The layer that holds a picture's text. */
export function textLayer(...children: XmlNode[]): XmlNode {
  const family = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',sans-serif";
  return svg('g', { class: 'text', 'font-size': TEXT_SIZE, 'font-family': family }, ...children);
}
