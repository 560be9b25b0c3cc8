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
        return isRtl ? Promise.all(words.map((word) => this.#rtlWord(word, style))) : this.#rtlRun(words, style);
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

  /** Words from right to left in a line from left to right: turned around as a whole, but for the signs at their two ends. */
  async #rtlRun(words: string[], style: TextStyle): Promise<CardNode[]> {
    const { before } = partsOf(words[0] ?? '');
    const { after } = partsOf(words.at(-1) ?? '');
    const bare = words.map((word, index) => {
      const from = index === 0 ? before.length : 0;
      return word.slice(from, index === words.length - 1 ? word.length - after.length : word.length);
    });
    const drawn = (await Promise.all(bare.map((word) => this.#rtlWord(word, style)))).toReversed();
    const [left, ...rest] = [...this.#sign(before, style), ...drawn, ...this.#sign(after, style)];
    if (!left) return [];
    // A sign stays on the line of the word beside it.
    const row = (children: CardNode[]): CardNode => this.box({ flexShrink: 0 }, children);
    if (drawn.length === 1) return [row([left, ...rest])];
    const first = before === '' ? [left] : [left, ...rest.splice(0, 1)];
    const last = after === '' ? rest.splice(-1) : rest.splice(-2);
    return [row(first), ...rest, row(last)];
  }

  /** A word with the signs at its ends, all from right to left: brackets are turned around. */
  async #rtlWord(word: string, style: TextStyle): Promise<CardNode> {
    const { before, letters, after } = partsOf(word);
    const picture = this.#picture(await outlineRtl(letters, style.typeface, style.weight), style);
    return this.box({ flexDirection: 'row-reverse', flexShrink: 0 }, [
      ...this.#sign(turnBrackets(before), style),
      picture,
      ...this.#sign(turnBrackets(after), style),
    ]);
  }

  /** Signs that are the same in all scripts, in the letters of ours. */
  #sign(text: string, style: TextStyle): CardNode[] {
    return text === '' ? [] : [this.box(this.#css(text, style), [text])];
  }

  #css(text: string, { typeface, weight, size, lineHeight, color }: TextStyle): CardNode['props']['style'] {
    const fonts = fontsFor(text, typeface, weight);
    for (const font of fonts) this.fonts.add(font);
    const fontFamily = fonts.map(({ name }) => name).join(', ');
    return {
      fontFamily,
      fontWeight: weight,
      fontSize: size,
      lineHeight,
      color,
      wordBreak: 'break-word',
      maxWidth: '100%',
    };
  }

  #picture({ path, width }: Outline, { size, lineHeight, color }: TextStyle): CardNode {
    // Taller than the line, for dots that hang out of it; the margins give the room back.
    const room = lineHeight / 2;
    const top = -((lineHeight - ASCENT - DESCENT) / 2 + ASCENT) - room;
    const height = lineHeight + 2 * room;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}"><path fill="${color}" d="${path}"/></svg>`;
    const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const style = { marginTop: -room * size, marginBottom: -room * size };
    return { type: 'img', props: { src, width: width * size, height: height * size, style } };
  }
}

/** Room between words, and how far the letters of our text face reach above and below the line, in ems. */
const WORD_SPACE = 0.25;
const ASCENT = 1.036;
const DESCENT = 0.335;

const ENDS = /^(?<before>[^\p{L}\p{N}]*)(?<letters>.*[\p{L}\p{M}\p{N}])(?<after>.*)$/u;

/** A word, and the signs that it may have at its ends. */
function partsOf(word: string): { before: string; letters: string; after: string } {
  const { before = '', letters = word, after = '' } = ENDS.exec(word)?.groups ?? {};
  return { before, letters, after };
}

const TURNED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '“',
};

function turnBrackets(text: string): string {
  return text.replace(/./gu, (sign) => TURNED[sign] ?? sign);
}

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
