import { BULLETS } from '../../annotate/bullets.ts';

const BULLET = new RegExp(`^[${BULLETS}]\\s*(?=\\S)`);
const HYPHEN = /^[-*+]\s+(?=\S)/;

export function isItem(line: string): boolean {
  return BULLET.test(line) || HYPHEN.test(line);
}

/** The lines of a paragraph, and of the list that it ends in: two paragraphs. */
export function cutList(block: string[]): string[][] {
  const from = block.findIndex(isItem);
  return from > 0 && isList(block.slice(from)) ? [block.slice(0, from), block.slice(from)] : [block];
}

/** Whether lines are a list: one item behind a hyphen may as well be somebody who speaks. */
export function isList(block: readonly string[]): boolean {
  const items = block.filter(isItem);
  return block.slice(0, 1).some(isItem) && (items.length > 1 || items.some((line) => BULLET.test(line)));
}

/** The items of a list, without what they begin with. */
export function listItems(block: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of block) {
    if (isItem(line)) items.push(line.replace(BULLET, '').replace(HYPHEN, ''));
    else items.push([...items.splice(-1), line].join('\n'));
  }
  return items;
}
