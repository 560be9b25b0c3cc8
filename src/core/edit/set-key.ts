import { isNode } from 'yaml';
import { findKey } from './find-key.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The edit that gives a key of the frontmatter a value: in the place of its old one, or in a line of its own behind all others.
 *
 * @param value YAML that fits in a line; undefined takes the key out
 */
export function setKey(text: string, key: string, value: string | undefined): TextEdit {
  const { pair, base, end } = findKey(text, key);
  const keyRange = isNode(pair?.key) ? pair.key.range : undefined;
  const newline = text.slice(0, base).endsWith('\r\n') ? '\r\n' : '\n';
  if (!keyRange) return { start: end, end, text: value === undefined ? '' : `${key}: ${value}${newline}` };

  const start = base + keyRange[0];
  const valueRange = isNode(pair?.value) ? pair.value.range : undefined;
  const valueEnd = base + (valueRange ?? keyRange)[1];
  const stop = start + text.slice(start, valueEnd).trimEnd().length;
  if (value !== undefined) return { start, end: stop, text: `${key}: ${value}` };
  return { start, end: text.indexOf('\n', stop) + 1, text: '' };
}

/** A list of ids as one line of YAML; undefined where there are none. */
export function idListText(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : `[${ids.join(', ')}]`;
}
