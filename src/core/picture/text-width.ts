/**
 * How wide a text stands, in em. The reader's own sans-serif sets it, so this is a guess on the wide side: by the widest of the
 * common ones.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** The characters as a reader counts them. Most text has no marks that join them, and is much quicker without the segmenter. */
function* graphemes(text: string): Iterable<string> {
  if (/^[\x20-\u02ff\u2010-\u2027]*$/.test(text)) yield* text;
  else for (const { segment } of segmenter.segment(text)) yield segment;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  if (/^[\s.,:;'’|!ijlI()[\]-]/.test(grapheme)) return 0.34;
  if (/^[ftr/]/.test(grapheme)) return 0.44;
  if (/^[mwMW@%–—]/.test(grapheme)) return 0.94;
  if (/^\p{Lu}/u.test(grapheme)) return 0.72;
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Extended_Pictographic}]/u.test(grapheme)) return 1.05;
  if (/^[\p{sc=Latin}\d]/u.test(grapheme)) return 0.6;
  return 0.75;
}

/** Marks that turn the direction of what follows: in a picture they would mix up the labels. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Breaks a text into lines that are no wider than `width` em, as even as they can be; what does not fit on the last line is left
 * out, with an ellipsis in its place.
 */
export function wrapText(text: string, width: number, maxLines: number): string[] {
  const words = text
    .replace(DIRECTION, '')
    .trim()
    .split(/\s+/)
    .map((word) => shorten(word, width));
  const least = fill(words, width).length;
  if (least > maxLines) {
    const lines = fill(words, width);
    const rest = lines.slice(maxLines - 1).join(' ');
    return [...lines.slice(0, maxLines - 1), shorten(rest, width)];
  }
  // The narrowest width that needs no more lines makes them even.
  for (let narrow = textWidth(text) / least; narrow < width; narrow += 0.5) {
    const lines = fill(words, narrow);
    if (lines.length <= least && lines.every((line) => textWidth(line) <= width)) return lines;
  }
  return fill(words, width);
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let short = '';
  for (const grapheme of graphemes(text)) {
    if (textWidth(`${short}${grapheme}…`) > width) break;
    short += grapheme;
  }
  return `${short.trimEnd()}…`;
}
