import { isNode, isPair, isScalar, isSeq, visit, type Document, type Node, type Pair } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../../issue/issue.ts';
import { shorten } from '../few-words.ts';
import { valueAt, type Path } from './as-meant.ts';
import type { Frontmatter } from './frontmatter.ts';
import { schemasAt } from './schema-at.ts';

/** A comma in a map in one line, `{ a: b, c }`, with nothing but a key behind it: it may belong to the value before it. */
export interface DividingComma {
  map: Path;
  /** The key of the value before the comma. */
  before: string;
  /** What is read as a key behind it. */
  key: string;
  offset: number;
}

/** The commas of a document that may be a part of a value, in order. */
export function dividingCommas(document: Document, yaml: string): DividingComma[] {
  const commas: DividingComma[] = [];
  visit(document, {
    Map: (_key, node, ancestors) => {
      if (!node.flow) return;
      let [before] = node.items;
      for (const pair of node.items.slice(1)) {
        if (before && pair.value !== null) before = pair;
        if (!before || pair.value !== null) continue;
        const from = endOf(node.items[node.items.indexOf(pair) - 1]);
        const offset = yaml.indexOf(',', from);
        commas.push({ map: pathOf([...ancestors, node]), before: keyOf(before), key: keyOf(pair), offset });
      }
    },
  });
  return commas;
}

/**
 * Puts together the values that such a comma divides: where no such key can be, a text, or a number with a comma for its point, was meant.
 *
 * @returns the frontmatter as it was meant, and an issue at the first comma of each value
 */
export function joinValues(schema: z.ZodType, frontmatter: Frontmatter): { joined: Frontmatter; issues: Issue[] } {
  const commas = frontmatter.commas.filter(({ map, key }) => !canHave(schema, map, key));
  const data: unknown = structuredClone(frontmatter.data);
  const issues = new Map<string, Issue>();
  for (const { map, before, key, offset } of commas) {
    const values = valueAt(data, map) as Record<string, unknown>;
    const value = joinedValue(values[before], key);
    if (value === undefined) continue;
    Reflect.deleteProperty(values, key);
    values[before] = value;
    const args = { key: shorten(key) };
    const place = JSON.stringify(map);
    if (!issues.has(place)) issues.set(place, { code: 'comma-in-value', ...frontmatter.placeAt(offset), args });
  }
  return { joined: { ...frontmatter, data }, issues: [...issues.values()] };
}

function joinedValue(value: unknown, rest: string): unknown {
  if (typeof value === 'number') return /^\d+$/.test(rest) ? Number(`${value}.${rest}`) : `${value}, ${rest}`;
  return typeof value === 'string' ? `${value}, ${rest}` : undefined;
}

/** Whether the map at a path may have a key; of a text by language, whether it is like one of those. */
function canHave(schema: z.ZodType, map: Path, key: string): boolean {
  const forms = schemasAt(schema, map);
  const isKnown = (form: z.ZodType): boolean => {
    if (form instanceof z.ZodObject) return key in form.shape;
    if (!(form instanceof z.ZodRecord)) return false;
    const isText = schemasAt(form, [key]).some((one) => one instanceof z.ZodString);
    return !isText || /^[a-z]{2,3}(-|$)/.test(key);
  };
  return forms.length === 0 || forms.some(isKnown);
}

function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, at): PropertyKey[] => {
    if (isPair(node)) return [keyOf(node)];
    return isSeq(node) && at < nodes.length - 1 ? [node.items.indexOf(nodes[at + 1])] : [];
  });
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function endOf(pair: Pair | undefined): number {
  const last = [pair?.value, pair?.key].find((node): node is Node => isNode(node));
  return last?.range?.[1] ?? 0;
}
