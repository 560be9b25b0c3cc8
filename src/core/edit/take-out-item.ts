import { isNode, isSeq } from 'yaml';
import { findKey } from './find-key.ts';
import { setKey } from './set-key.ts';
import type { TextEdit } from './text-edit.ts';

/** The edit that takes one item out of a list of the frontmatter; the key goes with the last. An item that is not there is not missed. */
export function takeOutItem(text: string, key: string, index: number): TextEdit {
  const { pair, base, end } = findKey(text, key);
  const list = isSeq(pair?.value) ? pair.value : undefined;
  const ranges = (list?.items ?? []).map((item): [start: number, end: number] => {
    const [from, to] = (isNode(item) ? item.range : undefined) ?? [0, 0];
    return [base + from, base + from + text.slice(base + from, base + to).trimEnd().length];
  });
  const own = ranges[index];
  if (!list || !own) return { start: end, end, text: '' };
  if (ranges.length === 1) return setKey(text, key, undefined);

  const [start, stop] = own;
  if (list.flow) {
    // A comma goes with it: the one behind, or that of the last item, which has none behind it.
    const next = ranges[index + 1];
    return next ? { start, end: next[0], text: '' } : { start: ranges[index - 1]?.[1] ?? start, end: stop, text: '' };
  }
  const dash = text.lastIndexOf('-', start - 1);
  return { start: text.lastIndexOf('\n', dash) + 1, end: text.indexOf('\n', stop) + 1, text: '' };
}
