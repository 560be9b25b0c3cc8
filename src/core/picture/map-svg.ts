import type { XmlNode } from '../xml.ts';
import { countryOutline } from './atlas.ts';
import { placeCountryLabels, type CountryLabel } from './map-country-labels.ts';
import { firstLine, type Label } from './label.ts';
import { placeLabels, type LabelledDot } from './place-labels.ts';
import { panelLand, pathData } from './map-land.ts';
import { outlineIn } from './map-outline.ts';
import { drawDots, drawLabel, drawLand, HALO, textAt, THIN, type Dot } from './map-paint.ts';
import { locatorPanel, mapHeight, mapPanels, standsIn, type MapPanel, type MapPlace } from './map-panels.ts';
import { boxAround, type Box, type Point } from './box.ts';
import { scaleBar, type ScaleBar } from './map-scale-bar.ts';
import { paint, type Palette } from './picture-colors.ts';
import { pictureDocument, textLayer } from './picture-document.ts';
import { svg } from './svg.ts';

/** What a picture needs to know of the site. */
export interface PictureStyle {
  palette: Palette;
  /** Language of the names of countries, and of numbers. */
  locale: string;
  /** Names that the site gives countries, by ISO 3166-1 alpha-2 code; for others those of the language are taken. */
  countryNames: ReadonlyMap<string, string>;
}

/** So many countries that nothing mentions are named, in a panel that is not an overview. */
const ORIENTATION = 5;

/** What a map shows. */
export interface MapContent {
  /** In order of weight: the name of the first finds room first. */
  places: readonly MapPlace[];
  /** Shows where the first place lies, instead of where all of them lie. */
  isLocator: boolean;
}

/** Draws a map as a whole SVG file. Equal places give equal bytes. */
export function mapSvg({ places, isLocator }: MapContent, style: PictureStyle): string {
  const [first] = places;
  const outline = first?.isCountry && first.country !== undefined ? countryOutline(first.country) : [];
  const panels = isLocator && first ? [locatorPanel(first, outline)] : mapPanels(places);
  const shaded = new Set(
    places.filter((place) => place.isCountry || (isLocator && place === first)).flatMap(({ country }) => country ?? []),
  );
  const children = panels.flatMap((panel, index) => drawPanel(panel, panels[index + 1], places, shaded, style));
  return pictureDocument(style.palette, mapHeight(panels), children);
}

interface PanelDot extends Dot, LabelledDot {
  /** Whether its name stands in this panel. */
  isNamed: boolean;
}

/** @param detail the panel that shows a part of this one nearer, and names what stands there */
function drawPanel(
  panel: MapPanel,
  detail: MapPanel | undefined,
  places: readonly MapPlace[],
  shaded: ReadonlySet<string>,
  style: PictureStyle,
): XmlNode[] {
  const { palette } = style;
  const land = panelLand(panel);
  const dots = dotsIn(panel, detail, places);
  const outline = detail && outlineIn(panel, detail);
  const bar = scaleBar(panel, style.locale);
  const furniture = [outline?.box, bar?.box].filter((box) => box !== undefined);
  const named = dots.filter(({ isNamed }) => isNamed);
  const labels = placeLabels(named, panel.frame, furniture);
  const taken = [...furniture, ...dots.map(({ at }) => boxOf([at])), ...[...labels.values()].flatMap(boxesOf)];
  const countries = placeCountryLabels(land, panel.frame, countryNamer(style), shaded, taken, detail ? 0 : ORIENTATION);
  const leaders = [...labels.values()].flatMap(({ at, leader }) => (leader ? [[at, leader]] : []));
  const lines = [outline?.path, leaders.length > 0 ? pathData(leaders, false) : undefined, bar?.path];
  return [
    svg('rect', { ...panel.frame, ...paint(palette, { fill: 'water' }) }),
    ...drawLand(land, shaded, palette),
    ...lines
      .filter((d) => d !== undefined)
      .map((d) => svg('path', { d, ...THIN, ...paint(palette, { fill: 'none', stroke: 'quiet' }) })),
    ...drawDots(dots, palette),
    textLayer(drawCountryNames(countries.values(), palette), drawPlaceNames(dots, labels, bar, palette)),
  ];
}

/** The places that stand in a panel by a dot; what a detail of it names has no name here. */
function dotsIn(panel: MapPanel, detail: MapPanel | undefined, places: readonly MapPlace[]): PanelDot[] {
  return places.flatMap((place) => {
    const at = place.isCountry ? undefined : standsIn(panel, place);
    return at ? [{ ...place, text: place.label, at, isNamed: !detail || !standsIn(detail, place) }] : [];
  });
}

/** The room that a name takes, with the line that leads to it. */
function boxesOf({ box, leader, at }: Label): Box[] {
  return leader ? [box, boxOf([at, leader])] : [box];
}

function countryNamer({ locale, countryNames }: PictureStyle): (country: string) => string {
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return (country) => countryNames.get(country) ?? regions.of(country) ?? '';
}

function drawCountryNames(labels: Iterable<CountryLabel>, palette: Palette): XmlNode {
  return svg(
    'g',
    { 'text-anchor': 'middle', ...paint(palette, { fill: 'quiet' }) },
    ...[...labels].map(({ lines, at: [x, y] }) => textAt(lines, x, y, 0, firstLine(lines))),
  );
}

function drawPlaceNames(
  dots: readonly PanelDot[],
  labels: ReadonlyMap<string, Label>,
  bar: ScaleBar | undefined,
  palette: Palette,
): XmlNode {
  return svg(
    'g',
    { ...HALO, ...paint(palette, { fill: 'ink', stroke: 'paper' }) },
    ...dots.flatMap(({ id, isMain }) => {
      const label = labels.get(id);
      return label ? drawLabel(label, isMain) : [];
    }),
    ...(bar ? [textAt([bar.text], ...bar.at, 0, 0)] : []),
  );
}

/** The box around points, as wide at least as a dot. */
function boxOf(points: readonly Point[]): Box {
  const { x, y, width, height } = boxAround(points);
  return { x: x - 9, y: y - 9, width: width + 18, height: height + 18 };
}
