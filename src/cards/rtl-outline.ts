import harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontFile, subsetWith, type Typeface, type Weight } from './card-fonts.ts';
import { MissingGlyph } from './missing-glyph.ts';

/** Words in a script that runs from right to left, drawn: an SVG path, in ems, with y pointing down from the base line. */
export interface Outline {
  path: string;
  /** How far it reaches, in ems. */
  width: number;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** True if a part of the text runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** True if the text as a whole does: if its first letter does. */
export function beginsRightToLeft(text: string): boolean {
  return runsRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '');
}

/**
 * Draws a word. satori shapes Arabic, but puts the dots of a letter as far below it as they belong above (it takes HarfBuzz's upward
 * offset for a downward one), and does not turn brackets around; so these words are HarfBuzz's own from the letters to the outline.
 */
export function outlineRtl(word: string, typeface: Typeface, weight: Weight): Promise<Outline> {
  const key = `${weight} ${typeface} ${word}`;
  const outline = outlines.get(key) ?? drawOutline(word, typeface, weight);
  outlines.set(key, outline);
  return outline;
}

/** A card is laid out several times until all fits; a word's outline is the same each time. */
const outlines = new Map<string, Promise<Outline>>();

async function drawOutline(word: string, typeface: Typeface, weight: Weight): Promise<Outline> {
  const letter = RIGHT_TO_LEFT.exec(word)?.[0] ?? word;
  const subset = subsetWith(letter, typeface);
  if (!subset) throw new MissingGlyph(letter);
  const hb = await harfbuzz;
  const blob = hb.createBlob(await subsetFont(fontFile(subset, weight).data, word, { targetFormat: 'sfnt' }));
  const face = hb.createFace(blob, 0);
  const font = hb.createFont(face);
  const buffer = hb.createBuffer();
  try {
    buffer.addText(word);
    buffer.guessSegmentProperties();
    buffer.setDirection('rtl');
    hb.shape(font, buffer);
    const parts: string[] = [];
    let x = 0;
    for (const { g, cl, ax, dx, dy } of buffer.json()) {
      if (g === 0) throw new MissingGlyph(String.fromCodePoint(word.codePointAt(cl) ?? 0));
      parts.push(movePath(font.glyphToPath(g), x + dx, dy, face.upem));
      x += ax;
    }
    return { path: parts.join(''), width: x / face.upem };
  } finally {
    buffer.destroy();
    font.destroy();
    face.destroy();
    blob.destroy();
  }
}

/** Moves a path of absolute commands, turns it the right way up, and measures it in ems. */
function movePath(path: string, x: number, y: number, upem: number): string {
  let isX = false;
  return path.replace(/[A-Z]|-?[\d.]+/g, (part) => {
    isX = /[A-Z]/.test(part) ? false : !isX;
    if (/[A-Z]/.test(part)) return part;
    const value = isX ? Number(part) + x : -(Number(part) + y);
    return String(Math.round((value / upem) * 1e4) / 1e4);
  });
}
