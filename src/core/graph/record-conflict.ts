/** A record in which git left the marks of a conflict. */
export interface RecordConflict {
  /** Line of the first mark; of an entry that the two sides have differently, where there is one. */
  line: number;
  /** The record with the entries of both sides; undefined where the machine can't tell what they are. */
  joined?: string;
}

const ENTRY = /^\s*(?<key>"(?:[^"\\]|\\.)*"): (?<value>"(?:[^"\\]|\\.)*"),?\s*$/;

/** Undefined for a record without such marks. Each side put something on record, so that the entries of both stay. */
export function recordConflict(text: string): RecordConflict | undefined {
  const lines = linesOf(text);
  const first = lines.find(({ content }) => content.startsWith('<<<<<<<'));
  if (!first) return undefined;
  const { line } = first;
  const kept = withoutMarks(lines);
  if (!kept.some(({ content }) => /^[{}]$/.test(content))) {
    return { line, joined: kept.map(({ content }) => `${content}\n`).join('') };
  }
  const entries = new Map<string, string>();
  for (const one of kept) {
    const { key, value } = ENTRY.exec(one.content)?.groups ?? {};
    if (key !== undefined && value !== undefined) {
      if ((entries.get(key) ?? value) !== value) return { line: one.line };
      entries.set(key, value);
    } else if (!/^[{}]$/.test(one.content)) return { line: one.line };
  }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `  ${key}: ${value}`);
  return { line, joined: `{\n${sorted.join(',\n')}\n}\n` };
}

interface Line {
  content: string;
  line: number;
}

function linesOf(text: string): Line[] {
  return text.split(/\r?\n/).map((content, index) => ({ content, line: index + 1 }));
}

/** The lines of both sides; what both began with, which git shows where it is asked to, is neither's. */
function withoutMarks(lines: readonly Line[]): Line[] {
  let isBase = false;
  return lines.filter(({ content }) => {
    const isMark = /^(?:={7}$|<{7}|\|{7}|>{7})/.test(content);
    if (isMark) isBase = content.startsWith('|');
    return !isMark && !isBase && content !== '';
  });
}
