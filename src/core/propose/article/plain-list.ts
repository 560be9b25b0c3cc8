import { itemBullet } from '../../annotate/bullets.ts';

const HYPHEN = /^[-*+]\s+(?=\S)/;

/** From this length on a line of an item may have been broken up, and go on in the next. */
const BROKEN_FROM = 50;

export function isItem(line: string): boolean {
  return openingOf(line) !== '';
}

/** Whether lines are a list: one line behind a hyphen may as well be somebody who speaks. */
export function isList(block: readonly string[]): boolean {
  const items = block.filter(isItem);
  return isItem(block[0] ?? '') && (items.length > 1 || items.some((line) => itemBullet(line) !== undefined));
}

/** The lines of a paragraph, those of the list in it, and those after the list, each a paragraph. */
export function cutLists(block: string[]): string[][] {
  const cut: string[][] = [];
  for (const line of block) {
    const last = cut.at(-1);
    const before = last?.at(-1) ?? '';
    const goesOn = isItem(last?.[0] ?? '')
      ? isItem(line) || /^\p{Ll}/u.test(line) || before.length >= BROKEN_FROM
      : !isItem(line);
    if (last && goesOn) last.push(line);
    else cut.push([line]);
  }
  return cut.some(isList) ? cut : [block];
}

/** The items of a list, without what they begin with. */
export function listItems(block: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of block) {
    if (isItem(line)) items.push(line.slice(openingOf(line).length));
    else items.push([...items.splice(-1), line].join('\n'));
  }
  return items;
}

function openingOf(line: string): string {
  return itemBullet(line) ?? HYPHEN.exec(line)?.[0] ?? '';
}
