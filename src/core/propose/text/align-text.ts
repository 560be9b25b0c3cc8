/** Where each UTF-16 unit of a text node's value stands in its source, as offsets from the source's beginning. */
export interface Alignment {
  starts: number[];
  ends: number[];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * Finds for each character of `value` what it was written as: itself, an escape (`\[`) or a character reference (`&amp;`). Marks
 * that Markdown takes from the beginning of a continued line are passed over. Undefined where the two cannot be brought together;
 * nothing is proposed in such a text.
 */
export function alignText(source: string, value: string): Alignment | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value[index] ?? '';
    if (character === '\n') at = skip(source, at, /[ \t]*/y);
    const length = writtenLength(source, at, value, index);
    if (length === undefined) return undefined;
    starts.push(at);
    ends.push(at + length);
    // A character beyond the basic plane that is written as a reference has two units and one origin.
    if (length > 2 && /[\uD800-\uDBFF]/.test(character) && source[at] === '&') {
      starts.push(at);
      ends.push(at + length);
      index++;
    }
    at += length;
    if (character === '\n') at = skip(source, at, /[ \t>]*/y);
  }
  return source.slice(at).trim() === '' ? { starts, ends } : undefined;
}

/** How much of `source` at `at` stands for the character of `value` at `index`. */
function writtenLength(source: string, at: number, value: string, index: number): number | undefined {
  const character = value[index];
  const written = source[at];
  if (written === '\\' && source[at + 1] === character && PUNCTUATION.test(character ?? '')) return 2;
  if (written === '&') {
    CHARACTER_REFERENCE.lastIndex = at;
    const [reference] = CHARACTER_REFERENCE.exec(source) ?? [];
    if (reference !== undefined && !value.startsWith(reference, index)) return reference.length;
  }
  if (character === '\n' && source.startsWith('\r\n', at)) return 2;
  return written === character ? 1 : undefined;
}

function skip(source: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}
