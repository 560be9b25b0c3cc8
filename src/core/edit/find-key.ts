import { isMap, isScalar, parseDocument, type Pair } from 'yaml';
import { frontmatterText } from '../annotate/frontmatter/frontmatter.ts';

/** A key of the frontmatter with its value, if it is there, and where the YAML around it begins and ends in the file. */
export interface FoundKey {
  pair: Pair | undefined;
  /** What ranges in the YAML count from. */
  base: number;
  end: number;
}

/** Finds a key among those that stand for themselves, not one of the same name deeper down. */
export function findKey(text: string, key: string): FoundKey {
  const base = text.indexOf('\n') + 1;
  const yaml = frontmatterText(text) ?? '';
  const { contents } = parseDocument(yaml, { schema: 'core' });
  const pair = isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return { pair, base, end: base + yaml.length };
}
