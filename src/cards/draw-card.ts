import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { CARD_SIZE } from '../core/export/sharing/card-size.ts';
import type { FontFile } from './card-fonts.ts';
import { BODY, bodyRoom, layOutCard, LINE, TEXT_WIDTH, type CardColors } from './card-layout.ts';
import type { CardText } from './card-text.ts';
import { MissingGlyph } from './missing-glyph.ts';
import { shortenText } from '../core/export/shorten-text.ts';

/** Sizes of a title, the largest first; the smallest is what can still be read in a list of messages on a phone. */
const TITLE_SIZES = [92, 80, 70, 62, 55, 49, 44, 40];

/** Enough for two colors of text and one of the thread on paper, with the shades between at the edges of letters. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

/**
 * Draws a card: its title as large as it fits. A text that does not fit at the smallest size loses words from its end.
 *
 * @returns a PNG file
 * @throws MissingGlyph if no font of ours has a character of it
 */
export async function drawCard(text: CardText, siteName: string, colors: CardColors): Promise<Buffer> {
  try {
    const svg = await drawSvg(text, siteName, colors);
    return await sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    // A name in another script is an extra: one that our fonts do not have the letters of is left out.
    const otherNames = text.otherNames.filter(
      (name) => !Array.from(error.characters).some((one) => name.includes(one)),
    );
    if (otherNames.length === text.otherNames.length) throw error;
    return drawCard({ ...text, otherNames }, siteName, colors);
  }
}

async function drawSvg(text: CardText, siteName: string, colors: CardColors): Promise<string> {
  let shown = clamped(text);
  for (let index = firstSize(text); ; index++) {
    const size = TITLE_SIZES[Math.min(index, TITLE_SIZES.length - 1)] ?? 0;
    const { svg, bodyHeight, lineWidths } = await draw(shown, siteName, colors, size);
    const excess = (hop: number): number => (lineWidths.get(hop) ?? 0) / TEXT_WIDTH;
    if (shown.chain.some((_, hop) => excess(hop) > 1)) {
      shown = { ...shown, chain: shown.chain.map((hop, at) => (excess(at) > 1 ? shortenHop(hop, excess(at)) : hop)) };
      index--;
    } else if (bodyHeight <= bodyRoom(shown)) {
      return svg;
    } else if (index >= TITLE_SIZES.length - 1) {
      shown = shortenBody(shown, bodyHeight / bodyRoom(shown));
    }
  }
}

/** Without what surely does not fit, so that the rest need not be tried so often. */
function clamped(text: CardText): CardText {
  const chain = text.chain.map(({ name, role }) => ({
    name: shortenText(name, 90),
    ...(role !== undefined && { role: shortenText(role, 90) }),
  }));
  return { ...text, title: shortenText(text.title, 360), chain };
}

/** A long text need not be tried at sizes that are surely too large for it. */
function firstSize({ title, titleIs }: CardText): number {
  const largest = titleIs === 'heading' ? 0 : 1;
  return title.length > 200 ? 4 : title.length > 100 ? 3 : title.length > 40 ? largest + 1 : largest;
}

/** @param excess how many times the room it takes */
function shortenBody(text: CardText, excess: number): CardText {
  const { note, title } = text;
  if (note !== undefined && note.length > 60)
    return { ...text, note: shortenText(note, Math.floor(note.length * 0.8)) };
  return { ...text, title: shortenText(title, lengthFor(title, excess)) };
}

function shortenHop({ name, role }: CardText['chain'][number], excess: number): CardText['chain'][number] {
  if (role === undefined) return { name: shortenText(name, lengthFor(name, excess)) };
  return role.length > 24 ? { name, role: shortenText(role, Math.floor(role.length * 0.8)) } : { name };
}

/** How much of a text to try next: about what fits, and always less than before. */
function lengthFor(text: string, excess: number): number {
  return Math.max(1, Math.min(Math.floor((text.length * 1.03) / excess), text.length - 1));
}

interface Drawing {
  svg: string;
  bodyHeight: number;
  lineWidths: Map<number, number>;
}

async function draw(text: CardText, siteName: string, colors: CardColors, titleSize: number): Promise<Drawing> {
  const { root, nodes } = await layOutCard(text, siteName, colors, titleSize);
  let bodyHeight = 0;
  const lineWidths = new Map<number, number>();
  const svg = await satori(root, {
    ...CARD_SIZE,
    fonts: fontList(nodes.fonts),
    onNodeDetected: ({ key, width, height }) => {
      if (key === BODY) bodyHeight = height;
      else if (typeof key === 'string' && key.startsWith(LINE))
        lineWidths.set(Number(key.slice(LINE.length + 1)), width);
    },
    // satori asks for what is missing, and otherwise draws an empty box and says nothing.
    loadAdditionalAsset: (_code, segment) => {
      throw new MissingGlyph(segment);
    },
  });
  return { svg, bodyHeight, lineWidths };
}

const lists = new Map<string, SatoriOptions['fonts']>();

/** The same array for the same fonts: satori reads each array's files once. */
function fontList(fonts: Set<FontFile>): SatoriOptions['fonts'] {
  const byKey = new Map([...fonts].map((font) => [`${font.name} ${font.weight}`, font]));
  const keys = [...byKey.keys()].sort();
  const key = keys.join();
  const list = lists.get(key) ?? keys.flatMap((one) => byKey.get(one) ?? []);
  lists.set(key, list);
  return list;
}
