import { lineBefore } from './line-before.ts';

/**
 * What other programs begin an item of a list with, where Markdown has `-`, and the white space behind it. Some of them are used as
 * letters too (`●●시`), and are bullets only with a space.
 */
export const BULLET = String.raw`(?:[•‣⁃∙▪▫◦\uF0B7]\uFE0F?[ \t\u00A0]*|[●■·]\uFE0F?[ \t\u00A0]+)`;

const OPENS_ITEM = new RegExp(`^${BULLET}(?=\\S)`);
const BEFORE_BULLET = /^(?:[\s>*_]|[-+]\s|\d{1,9}[.)]\s|:claim\[)*$/;

/** Whether the bullet at an offset begins its line, or words that begin it. */
export function opensLine(text: string, offset: number): boolean {
  return BEFORE_BULLET.test(lineBefore(text, offset));
}

/** What a line begins with that can only be meant as the bullet of an item: it stands in the line once, and words follow. */
export function itemBullet(line: string): string | undefined {
  const [opening] = OPENS_ITEM.exec(line) ?? [];
  return opening !== undefined && line.lastIndexOf(opening.charAt(0)) === 0 ? opening : undefined;
}

/**
 * The bullet at an offset, and what it is to be in Markdown: the mark of a list, or nothing behind one. Undefined where it may be meant as
 * something else.
 */
export function listMark(text: string, offset: number): { bullet: string; mark: string } | undefined {
  const [line = ''] = /^.*/.exec(text.slice(offset)) ?? [];
  const bullet = itemBullet(line);
  if (bullet === undefined) return undefined;
  const before = lineBefore(text, offset);
  if (/^[\s>]*$/.test(before)) return { bullet, mark: '- ' };
  return /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/.test(before) ? { bullet, mark: '' } : undefined;
}
