import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';

/** What an id or a reference is, by where it stands. */
export type MarkKind = 'handle' | 'reference' | 'list item' | 'relation' | 'mention' | 'hop' | 'claim id';

interface Range {
  start: number;
  end: number;
}

/** An id or a reference in a content file. */
export interface Mark extends Range {
  kind: MarkKind;
  file: string;
  /** As it is written. */
  text: string;
  /** The lines of the whole entry that a handle or a relation stands in. */
  entry?: Range;
}

/** Keys whose value is an id, and keys whose value is a list of ids. */
const REFERENCES = ['by', 'syndicated-from', 'organization', 'within', 'place', 'side', 'story', 'translation-of'];
const LISTS = ['authors', 'participants', 'claims', 'not'];

/** Finds every id and every reference in a file by a scan of its own, so that a mistake of the compiler cannot hide one. */
export function findMarks({ path, text }: SourceFile): Mark[] {
  const [head = '', yaml = ''] = /^---\n([^]*?\n)---(?:\n|$)/.exec(text) ?? [];
  const marks = [...frontmatterMarks(yaml, '---\n'.length), ...bodyMarks(text.slice(head.length), head.length)];
  return marks.map((mark) => ({ ...mark, file: path, text: text.slice(mark.start, mark.end) }));
}

type Found = Omit<Mark, 'file' | 'text'>;

function frontmatterMarks(yaml: string, base: number): Found[] {
  const marks: Found[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key, value }, path) {
      const name = isScalar(key) ? String(key.value) : '';
      const isSection = path.length === 2 && (name === 'entities' || name === 'sources');
      if (isSection && isMap(value)) {
        for (const item of value.items) {
          add('handle', item.key, linesOf(yaml, [item.key, item.value]));
          if (name === 'entities') add('reference', isMap(item.value) ? item.value.get('id', true) : item.value);
        }
      } else if (REFERENCES.includes(name)) add('reference', value);
      else if (name === 'claim') add('relation', value, linesOf(yaml, [path.at(-1)]));
      else if (LISTS.includes(name) && isSeq(value)) for (const item of value.items) add('list item', item);
    },
  });
  return marks;

  function add(kind: MarkKind, node: unknown, entry?: Range): void {
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    const moved = entry && { start: entry.start + base, end: entry.end + base };
    marks.push({ kind, start: start + base, end: end + base, ...(moved && { entry: moved }) });
  }
}

/** The whole lines that some nodes stand on. */
function linesOf(yaml: string, nodes: readonly unknown[]): Range {
  const ranges = nodes.filter(isNode).flatMap(({ range }: Node) => range ?? []);
  const last = Math.max(...ranges.filter((_, index) => index % 3 === 1)) - 1;
  return { start: yaml.lastIndexOf('\n', Math.min(...ranges)) + 1, end: yaml.indexOf('\n', last) + 1 };
}

function bodyMarks(body: string, base: number): Found[] {
  const mark = (kind: MarkKind, at: number, { length }: string): Found => ({
    kind,
    start: base + at,
    end: base + at + length,
  });
  const mentions = [...body.matchAll(/(?<!:claim|\\)\[([^[\]]+)\](?![[(])/g)].filter(
    // In `[Kim][Kim]` the second says what the first says by itself.
    ({ 0: all, index }) => !body.slice(0, index).endsWith(all),
  );
  const ids = [...body.matchAll(/\{#([a-z0-9-]+)/g)];
  const chains = [...body.matchAll(/ by=(?:"([^"]*)"|([^\s}]+))/g)];
  return [
    ...mentions.map(({ 1: label = '', index }) => mark('mention', index + 1, label)),
    ...ids.map(({ 1: id = '', index }) => mark('claim id', index + 2, id)),
    ...chains.flatMap(({ 0: all, 1: quoted, 2: bare, index }) => {
      const parts = (quoted ?? bare ?? '').split(/( > | \+ )/);
      let at = index + all.length - parts.join('').length - (quoted === undefined ? 0 : 1);
      return parts.flatMap((part, position) => {
        const start = at;
        at += part.length;
        return position % 2 === 0 ? [mark('hop', start, part)] : [];
      });
    }),
  ];
}
