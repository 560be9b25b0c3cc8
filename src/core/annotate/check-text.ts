import type { Issue } from '../issue/issue.ts';
import type { Reason } from '../issue/reasons.ts';
import { checkShape } from './check-shape.ts';
import { conflictMarks } from './conflict-marks.ts';
import { codePointName, FORBIDDEN } from './forbidden-character.ts';
import { bodyOffset } from './frontmatter/frontmatter.ts';
import { placeFinder, type SourceFile } from './source-file.ts';

/** No article comes near this. */
const FILE_LIMIT_KIB = 256;

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
  if (hasOldLineEnds(text)) {
    report('line-ends-bad', 0, {});
    return issues;
  }
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

/** True for a text whose lines end as they once did on a Macintosh; one such character by itself came with words that were pasted. */
function hasOldLineEnds(text: string): boolean {
  return !text.includes('\n') && text.split('\r').length > 2;
}

/** True for UTF-16 that was read as UTF-8: it begins with two bytes that UTF-8 has not, or holds a zero for every Latin letter. */
function isUtf16(text: string): boolean {
  const zeros = text.split('\0').length - 1;
  return zeros > text.length / 4 || (zeros > 0 && text.startsWith(REPLACEMENT.repeat(2)));
}
