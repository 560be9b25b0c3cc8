import { isMap, isPair, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { bodyOffset } from '../../annotate/frontmatter/frontmatter.ts';
import type { EntityId } from '../../schema/id.ts';
import { yamlText } from '../text/yaml-text.ts';
import type { MarkEdit } from './apply-marks.ts';

/** A line of `entities`. */
export interface HandleEntry {
  handle: string;
  use: { id: EntityId } | { unnamed: string; side?: EntityId };
  /** The text has it already, as a mention that is not declared yet. */
  declared?: boolean;
}

/**
 * Adds handles to the `entities` of an article's frontmatter. Every line that is there stays as it is, to the byte, comments
 * included. Undefined where the frontmatter can't be read.
 */
export function addHandles(text: string, entries: readonly HandleEntry[]): MarkEdit | undefined {
  const body = bodyOffset(text);
  if (body === 0) return undefined;
  const base = text.indexOf('\n') + 1;
  const closing = text.lastIndexOf('---', body);
  const yaml = text.slice(base, closing);
  const document = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  const newline = text.slice(0, base).endsWith('\r\n') ? '\r\n' : '\n';
  const pair = contents.items.find((item) => keyOf(item) === 'entities');
  if (!pair) {
    const before = contents.items.find((item) => keyOf(item) === 'sources');
    const at = base + (before ? lineStart(yaml, keyRange(before)?.[0] ?? yaml.length) : yaml.length);
    const lines = [`entities:`, ...entries.map((entry) => `  ${line(entry)}`), ''];
    return { start: at, end: at, text: lines.join(newline) };
  }
  const value: unknown = pair.value;
  if (isMap(value) && value.items.length > 0) {
    return value.flow ? inFlow(value, entries, base, yaml) : inBlock(value, entries, base, yaml, newline);
  }
  // An empty value, `{}` or none at all, gives way to a block.
  const lines = ['', ...entries.map((entry) => `  ${line(entry)}`)].join(newline);
  const colon = yaml.indexOf(':', keyRange(pair)?.[1] ?? 0) + 1;
  if (isMap(value) && value.range) return { start: base + colon, end: base + value.range[1], text: lines };
  const end = base + colon + (/[^\r\n]*/.exec(yaml.slice(colon))?.[0].length ?? 0);
  return { start: end, end, text: lines };
}

function inBlock(
  value: YAMLMap,
  entries: readonly HandleEntry[],
  base: number,
  yaml: string,
  newline: string,
): MarkEdit {
  const [first] = value.items;
  const start = first ? (keyRange(first)?.[0] ?? 0) : 0;
  const indent = yaml.slice(lineStart(yaml, start), start);
  const end = yaml.slice(0, value.range?.[1] ?? yaml.length).trimEnd().length;
  const rest = /[^\r\n]*/.exec(yaml.slice(end))?.[0].length ?? 0;
  const at = base + end + rest;
  return { start: at, end: at, text: entries.map((entry) => `${newline}${indent}${line(entry)}`).join('') };
}

function inFlow(value: YAMLMap, entries: readonly HandleEntry[], base: number, yaml: string): MarkEdit {
  const brace = (value.range?.[1] ?? yaml.length) - 1;
  const end = yaml.slice(0, brace).trimEnd().length;
  const comma = yaml[end - 1] === ',' ? ' ' : ', ';
  return { start: base + end, end: base + end, text: comma + entries.map(line).join(', ') };
}

function line({ handle, use }: HandleEntry): string {
  if ('id' in use) return `${yamlText(handle, 'key')}: ${use.id}`;
  const side = use.side === undefined ? '' : `, side: ${use.side}`;
  return `${yamlText(handle, 'key')}: { unnamed: ${yamlText(use.unnamed, 'braces')}${side} }`;
}

function keyOf(pair: Pair): unknown {
  return isPair(pair) && isScalar(pair.key) ? pair.key.value : undefined;
}

function keyRange(pair: Pair): readonly [number, number, number] | undefined {
  return isScalar(pair.key) ? (pair.key.range ?? undefined) : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
