import type { SourceFile } from '../annotate/source-file.ts';
import type { Place } from '../issue/issue.ts';

/** Puts `text` in the place of what stands from `start` to `end` (UTF-16 units). */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Applies edits to a text; what lies between them stays as it is, byte for byte. Two at the same place are one.
 *
 * @throws if two edits overlap
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...new Map(edits.map((edit) => [`${edit.start}:${edit.end}:${edit.text}`, edit])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  let result = '';
  let from = 0;
  for (const { start, end, text: by } of ordered) {
    if (start < from) throw new Error(`edits overlap at ${start}`);
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}

/** Offset of a place in its file. */
export function offsetOf({ text }: SourceFile, { line, column }: Place): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Replaces a word that stands at a place, with or without a quotation mark before it; undefined where another stands there. */
export function replaceAt(file: SourceFile, place: Place, word: string, by: string): TextEdit | undefined {
  const offset = offsetOf(file, place);
  const start = /^["']/.test(file.text.slice(offset, offset + 1)) ? offset + 1 : offset;
  return file.text.startsWith(word, start) ? { start, end: start + word.length, text: by } : undefined;
}
