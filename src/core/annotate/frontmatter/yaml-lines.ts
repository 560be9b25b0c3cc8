import { CST, Lexer } from 'yaml';

/** A line of YAML that a key or an item of a list begins, so that its indentation says what it belongs to. */
export interface YamlLine {
  /** Counted from 0. */
  index: number;
  indent: number;
  /** Where a tab stands in its indentation: YAML allows none. */
  tab?: number;
  /** How wide the dash of an item is, with the space behind it. */
  dash?: number;
  key?: string;
  /** Whether its value is to follow, further in. */
  opens: boolean;
}

/** Columns that a tab counts for, as long as it is not known how many were meant. */
const TAB_WIDTH = 2;

const LINE =
  /^(?<space>[ \t]*)(?<dash>-(?: +|$))?(?:(?<key>"[^"]*"|'[^']*'|[^\s"'#&*!|>%@`{}[\],?-][^\n]*?)\s*:(?:\s+(?<value>[^\s#].*)?|$))?/;

/** The lines whose indentation counts: none between quotation marks or brackets, nor in a block of text. */
export function yamlLines(yaml: string): YamlLine[] {
  const inside = linesInside(yaml);
  return yaml.split('\n').flatMap((text, index): YamlLine[] => {
    if (inside.has(index)) return [];
    const [all, { space = '', dash, key, value }] = matchLine(text);
    if (dash === undefined && key === undefined) return [];
    const indent = space.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length;
    const opens = value === undefined && (key !== undefined || text.trimEnd().length <= all.length);
    return [
      {
        index,
        indent,
        opens,
        ...(space.includes('\t') && { tab: space.indexOf('\t') }),
        ...(dash !== undefined && { dash: dash.length }),
        ...(key !== undefined && { key }),
      },
    ];
  });
}

function matchLine(text: string): [all: string, groups: Partial<Record<string, string>>] {
  const match = LINE.exec(text);
  return [match?.[0] ?? '', match?.groups ?? {}];
}

/** The text with other indentation of these lines. */
export function withIndents(yaml: string, lines: readonly YamlLine[]): string {
  const all = yaml.split('\n');
  for (const { index, indent } of lines) all[index] = ' '.repeat(indent) + (all[index] ?? '').trimStart();
  return all.join('\n');
}

function linesInside(yaml: string): Set<number> {
  const inside = new Set<number>();
  let line = 0;
  let depth = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    const breaks = token.split('\n').length - 1;
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (token === CST.FLOW_END) depth = 0;
    // A block of text stands in whole lines.
    else if (before === CST.SCALAR && /\n[ \t]*$/.test(token))
      for (let at = 0; at < breaks; at++) inside.add(line + at);
    else if (depth > 0 || /^["']/.test(token)) for (let at = 1; at <= breaks; at++) inside.add(line + at);
    line += breaks;
    before = token;
  }
  return inside;
}
