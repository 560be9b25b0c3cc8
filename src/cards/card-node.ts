import { fontsFor, type FontFile, type Typeface, type Weight } from './card-fonts.ts';
import { beginsRightToLeft, outlineRtl, runsRightToLeft, type Outline } from './rtl-outline.ts';

/** An element of a card, as satori takes it. */
export interface CardNode {
  type: 'div' | 'img';
  key?: string;
  props: {
    style: Record<string, string | number>;
    children?: (CardNode | string)[];
    src?: string;
    width?: number;
    height?: number;
  };
}

/** How a text is set. */
export interface TextStyle {
  typeface: Typeface;
  weight: Weight;
  size: number;
  lineHeight: number;
  color: string;
}

/** Elements, and the files of all fonts that their texts are set in. */
export class CardNodes {
  readonly fonts = new Set<FontFile>();

  /** A box; satori's own are `content-box`, and wrong for whoever thinks in CSS. */
  box(style: CardNode['props']['style'], children: (CardNode | string)[] = [], key?: string): CardNode {
    const props = { style: { display: 'flex', boxSizing: 'border-box', ...style }, children };
    return { type: 'div', ...(key !== undefined && { key }), props };
  }

  /** A paragraph, or the one line of it where `wrap` is false. */
  async text(text: string, style: TextStyle, { wrap = true } = {}): Promise<CardNode> {
    // Letters that are put together from parts have to be one character for a font to be found.
    const composed = text.normalize('NFC');
    if (runsRightToLeft(composed)) return this.#mixedText(composed, style, wrap);
    return this.box({ ...this.#css(composed, style), ...(!wrap && { whiteSpace: 'nowrap', flexShrink: 0 }) }, [
      composed,
    ]);
  }

  /** Each word its own box, in the order that they are read in; those that run from right to left as outlines. */
  async #mixedText(text: string, style: TextStyle, wrap: boolean): Promise<CardNode> {
    const isRtl = beginsRightToLeft(text);
    const runs = runsOf(text.split(' '));
    const children = await Promise.all(
      runs.map(async ({ words, rtl }): Promise<CardNode[]> => {
        if (!rtl) return words.map((word) => this.box(this.#css(word, style), [word]));
        const outlines = await Promise.all(words.map((word) => outlineRtl(word, style.typeface, style.weight)));
        // In a line that runs from left to right a run that does not is turned around as a whole.
        const inOrder = isRtl ? outlines : outlines.toReversed();
        return inOrder.map((outline) => this.#picture(outline, style));
      }),
    );
    return this.box(
      {
        flexDirection: isRtl ? 'row-reverse' : 'row',
        flexWrap: wrap ? 'wrap' : 'nowrap',
        columnGap: style.size * WORD_SPACE,
        ...(!wrap && { flexShrink: 0 }),
      },
      children.flat(),
    );
  }

  #css(text: string, { typeface, weight, size, lineHeight, color }: TextStyle): CardNode['props']['style'] {
    const fonts = fontsFor(text, typeface, weight);
    for (const font of fonts) this.fonts.add(font);
    const fontFamily = fonts.map(({ name }) => name).join(', ');
    return { fontFamily, fontWeight: weight, fontSize: size, lineHeight, color };
  }

  #picture({ path, width }: Outline, { size, lineHeight, color }: TextStyle): CardNode {
    const top = -((lineHeight - ASCENT - DESCENT) / 2 + ASCENT);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${lineHeight}"><path fill="${color}" d="${path}"/></svg>`;
    const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    return { type: 'img', props: { src, width: width * size, height: lineHeight * size, style: {} } };
  }
}

/** Room between words, and how far the letters of our text face reach above and below the line, in ems. */
const WORD_SPACE = 0.25;
const ASCENT = 1.036;
const DESCENT = 0.335;

/** Words that stand together and run the same way. */
function runsOf(words: string[]): { words: string[]; rtl: boolean }[] {
  const runs: { words: string[]; rtl: boolean }[] = [];
  for (const word of words) {
    const rtl = runsRightToLeft(word);
    const last = runs.at(-1);
    if (last?.rtl === rtl) last.words.push(word);
    else runs.push({ words: [word], rtl });
  }
  return runs;
}
