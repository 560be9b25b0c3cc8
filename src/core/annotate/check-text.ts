import type { Issue } from '../issue/issue.ts';
import { placeFinder, type SourceFile } from './source-file.ts';

/** Bounds that keep a hostile or broken file from stalling the parser; no article comes near them. */
export const FILE_LIMIT_KIB = 256;
export const LINE_LIMIT = 20_000;
export const NESTING_LIMIT = 50;

/**
 * Characters that hide text or turn its order around (“Trojan Source”): bidi controls, zero-width characters, soft hyphens, tag
 * characters, byte-order marks, and control characters other than tab and line ends. ZWNJ and ZWJ stay legal between letters of
 * scripts that need them.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])|(?<=\p{Script=Latin})[\u200C\u200D]/gu;

const REPLACEMENT = '\uFFFD';

/** Checks what can be checked before parsing: size, line length, nesting, encoding, and characters that must not be there. */
export function checkText(source: SourceFile): Issue[] {
  const { text } = source;
  const placeOf = placeFinder(source);
  const issues: Issue[] = [];
  const report = (code: Issue['code'], offset: number, args: Record<string, string>): void => {
    issues.push({ code, ...placeOf(offset), args });
  };

  const size = Math.ceil(new TextEncoder().encode(text).length / 1024);
  if (size > FILE_LIMIT_KIB) {
    report('file-too-large', 0, { size: String(size), limit: String(FILE_LIMIT_KIB) });
    return issues;
  }
  const undecodable = text.indexOf(REPLACEMENT);
  if (undecodable !== -1) report('encoding-bad', undecodable, {});
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    report('character-forbidden', index, { character: codePointName(character) });
  }

  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.length > LINE_LIMIT) {
      report('line-too-long', offset, { length: String(line.length), limit: String(LINE_LIMIT) });
    }
    const deep = tooDeep(line);
    if (deep) report('nesting-too-deep', offset + deep.column, { mark: deep.mark, limit: String(NESTING_LIMIT) });
    offset += line.length + 1;
  }
  return issues;
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where in a line brackets or quote marks nest deeper than the limit. */
function tooDeep(line: string): { column: number; mark: string } | undefined {
  let brackets = 0;
  let quotes = 0;
  let inQuoteMarks = true;
  for (let column = 0; column < line.length; column++) {
    const character = line[column];
    if (character === '[') brackets++;
    else if (character === ']') brackets = Math.max(0, brackets - 1);
    if (inQuoteMarks && character === '>') quotes++;
    else if (character !== ' ') inQuoteMarks = false;
    if (brackets > NESTING_LIMIT) return { column, mark: '[' };
    if (quotes > NESTING_LIMIT) return { column, mark: '>' };
  }
  return undefined;
}
