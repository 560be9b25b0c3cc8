import type { Issue } from '../issue/issue.ts';
import type { Reason } from '../issue/reasons.ts';
import { checkShape } from './check-shape.ts';
import { conflictMarks } from './conflict-marks.ts';
import { bodyOffset } from './frontmatter/frontmatter.ts';
import { placeFinder, type SourceFile } from './source-file.ts';

/** No article comes near this. */
const FILE_LIMIT_KIB = 256;

/**
 * Characters that hide text or turn its order around (“Trojan Source”): bidi controls, zero-width characters, soft hyphens, tag
 * characters, byte-order marks, and control characters other than tab and line ends (a lone carriage return, which editors show
 * as a line end and we do not count as one, is none). ZWNJ and ZWJ stay legal between letters of scripts that need them.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])|(?<=\p{Script=Latin})[\u200C\u200D]/gu;

/** What stands for bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Checks what can be checked before parsing: size, shape, encoding, and characters that must not be there. */
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
  issues.push(...checkEncoding(source));
  // There is no character in it that could be looked at.
  if (isUtf16(text)) return issues;
  let end = -1;
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    // A run of them is one mistake.
    if (index !== end) report('character-forbidden', index, { character: codePointName(character) });
    end = index + character.length;
  }
  for (const { mark, offset } of conflictMarks(text)) report('conflict-mark', offset, { mark });
  checkShape(text, bodyOffset(text), report);
  return issues;
}

/** The place of the first character that can't be read, which was not saved as UTF-8; to write such a text to its file would lose it. */
export function checkEncoding(source: SourceFile): Issue[] {
  const { text } = source;
  const at = (offset: number, reason: Reason): Issue => ({
    code: 'encoding-bad',
    ...placeFinder(source)(offset),
    args: { reason },
  });
  if (isUtf16(text)) return [at(0, 'encoding-utf16')];
  const broken = text.indexOf(REPLACEMENT);
  return broken === -1 ? [] : [at(broken, 'encoding-broken')];
}

/** True for UTF-16 that was read as UTF-8: it begins with two bytes that UTF-8 has not, or holds a zero for every Latin letter. */
function isUtf16(text: string): boolean {
  const zeros = text.split('\0').length - 1;
  return zeros > text.length / 4 || (zeros > 0 && text.startsWith(REPLACEMENT.repeat(2)));
}

/** A text less the characters that no content file may hold; they can't be seen, and nobody misses them. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The run of characters that no content file may hold which begins at an offset; empty where none does. */
export function forbiddenRun(text: string, offset: number): string {
  let end = offset;
  for (const { 0: character, index } of text.slice(offset).matchAll(FORBIDDEN)) {
    if (offset + index !== end) break;
    end += character.length;
  }
  return text.slice(offset, end);
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
