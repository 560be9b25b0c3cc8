import { isAlias, isMap, isNode, isPair, isScalar, isSeq, visit, type Document, type Node } from 'yaml';
import type { Issue, Place } from '../../issue/issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { escapedCharacter, type Escapes } from '../escaped-character.ts';
import { placeFinder, type SourceFile } from '../source-file.ts';
import { cutValues, cutWholly, lostWords, withoutCuts } from './cut-values.ts';
import { dividingCommas, type DividingComma } from './dividing-comma.ts';
import { yamlErrors } from './yaml-errors.ts';

/** The frontmatter of a file: its data, and where each part of it stands. */
export interface Frontmatter {
  data: unknown;
  /** The text below it. */
  body: string;
  /** Place of the value at a path of keys and indexes; of the nearest enclosing value where there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Place of the key itself. */
  placeOfKey: (path: readonly PropertyKey[]) => Place;
  /** The commas in it that may be a part of a value. */
  commas: readonly DividingComma[];
  /** Place of an offset in its YAML. */
  placeAt: (offset: number) => Place;
}

const FENCED = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Between double quotation marks: `\u202e`. */
const ESCAPES: Escapes = {
  pattern: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/g,
  read: (escape) => String(parseYaml(`"${escape}"`).toJS()),
};

/** The frontmatter with its fences, where a text begins with one. */
function fenced(text: string): RegExpExecArray | undefined {
  const match = text.startsWith('---') ? FENCED.exec(text) : null;
  return match?.index === 0 ? match : undefined;
}

/** Offset of the text below the frontmatter; 0 where there is no frontmatter. */
export function bodyOffset(text: string): number {
  return fenced(text)?.[0].length ?? 0;
}

/** The lines between the first two `---`; undefined where there is no frontmatter. */
export function frontmatterText(text: string): string | undefined {
  return fenced(text)?.groups?.['yaml'];
}

/**
 * Reads the YAML 1.2 (core schema) between the first two `---` lines. Anchors, aliases and tags are refused.
 *
 * @param topKeys those that such a file can have, where it is known: they tell what a line belongs to that is not indented well
 */
export function parseFrontmatter(
  source: SourceFile,
  topKeys: readonly string[] = [],
): { frontmatter?: Frontmatter; issues: Issue[] } {
  const placeAt = placeFinder(source);
  const match = fenced(source.text);
  if (match?.groups === undefined) {
    if (!/^---[ \t]*\r?\n/.test(source.text))
      return { issues: [{ code: 'frontmatter-missing', ...placeAt(0), args: {} }] };
    // No keys have an empty line between them, as a rule: there it should have been closed.
    const { index = source.text.length } = /(?<=\n)[ \t]*\r?\n/.exec(source.text) ?? {};
    return { issues: [{ code: 'frontmatter-unclosed', ...placeAt(index), args: {} }] };
  }
  const yaml = match.groups['yaml'] ?? '';
  const base = source.text.indexOf('\n') + 1;
  const cuts = cutValues(yaml);
  const uncut = withoutCuts(yaml, cuts);
  const document = parseYaml(uncut);
  const issues = oneForEachLine([
    ...[...cuts, ...cutWholly(document, yaml)].map((cut): Issue => ({
      code: 'comment-in-value',
      ...placeAt(base + cut),
      args: { text: lostWords(yaml, cut) },
    })),
    ...(document.errors.length > 0 ? yamlErrors(uncut, document, source.path, topKeys) : []),
  ]);
  issues.push(...hiddenFeatures(document, yaml, (offset) => placeAt(base + offset)));
  if (issues.length > 0) return { issues };

  const offsetOf = (path: readonly PropertyKey[]): number => offsetAt(document, path);
  return {
    issues,
    frontmatter: {
      data: document.toJS() as unknown,
      body: source.text.slice(match[0].length),
      placeOf: (path) => placeAt(base + offsetOf(path)),
      placeOfKey: (path) => placeAt(base + (keyOffset(document, path) ?? offsetOf(path))),
      commas: dividingCommas(document, yaml),
      placeAt: (offset) => placeAt(base + offset),
    },
  };
}

/** What stands behind a mistake on the same line is mostly its consequence, and would bury it. */
function oneForEachLine(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.line, issue])).values()].toReversed();
}

/**
 * Anchors, aliases and tags: what stands in the file would not be what is read. The same goes for a key that JavaScript hides, and for
 * characters that an escape hides.
 */
function hiddenFeatures(document: Document.Parsed, yaml: string, placeAt: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0] ?? 0;
      if (isScalar(node) && typeof node.value === 'string') {
        const escaped = escapedCharacter([node.value], yaml.slice(start, node.range?.[1]), ESCAPES);
        if (escaped) issues.push({ code: escaped.code, ...placeAt(start + escaped.offset), args: escaped.args });
      }
      const sign = hiddenFeature(node);
      if (sign === undefined) return;
      // The range of a value begins behind its anchor and its tag, and at its quotation mark.
      let offset = Math.max(0, yaml.lastIndexOf(sign, start + 1));
      while (sign === '!' && yaml[offset - 1] === '!') offset--;
      const [feature] = /^[^\s,:\]}"']+/.exec(yaml.slice(offset)) ?? [sign];
      issues.push({ code: 'yaml-feature', ...placeAt(offset), args: { feature: `\`${feature}\`` } });
    },
  });
  return issues;
}

function hiddenFeature(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor) return `&${node.anchor}`;
  if (node.tag) return '!';
  return isScalar(node) && node.value === '__proto__' ? '__proto__' : undefined;
}

/** Offset of the value at `path`, or of the deepest value on the way there. */
function offsetAt(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
    const key = keyOffset(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return document.contents?.range[0] ?? 0;
}

/** Offset of the key that ends `path`, or undefined where no such key stands. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isSeq(parent)) {
    const item = parent.items[Number(last)];
    return isNode(item) ? item.range?.[0] : undefined;
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
  );
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
