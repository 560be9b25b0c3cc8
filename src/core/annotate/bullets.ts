/**
 * What other programs begin an item of a list with, where Markdown has `-`, and the white space behind it. Some of them are used as
 * letters too (`●●시`), and are bullets only with a space.
 */
export const BULLET = String.raw`(?:[•‣⁃∙▪▫◦\uF0B7]\uFE0F?[ \t\u00A0]*|[●■·]\uFE0F?[ \t\u00A0]+)`;

const OPENS_ITEM = new RegExp(`^${BULLET}(?=\\S)`);
const BEFORE_BULLET = /^(?:[\s>*_]|[-+]\s|\d{1,9}[.)]\s|:claim\[)*$/;

/**
 * Whether a bullet begins a line, or its words do.
 *
 * @param before what stands before it in its line
 */
export function opensLine(before: string): boolean {
  return BEFORE_BULLET.test(before);
}

/** What a line begins with that can only be meant as the bullet of an item: it stands in the line once, and words follow. */
export function itemBullet(line: string): string | undefined {
  const [opening] = OPENS_ITEM.exec(line) ?? [];
  return opening !== undefined && line.lastIndexOf(opening.charAt(0)) === 0 ? opening : undefined;
}

/**
 * The bullet that a text begins with, and what it is to be in Markdown: the mark of a list, or nothing behind one. Undefined where it may
 * be meant as something else.
 *
 * @param before what stands before it in its line
 */
export function listMark(before: string, text: string): { bullet: string; mark: string } | undefined {
  const [line = ''] = /^.*/.exec(text) ?? [];
  const bullet = itemBullet(line);
  if (bullet === undefined) return undefined;
  if (/^[\s>]*$/.test(before)) return { bullet, mark: '- ' };
  return /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/.test(before) ? { bullet, mark: '' } : undefined;
}
