/**
 * Characters that hide text or turn its order around (“Trojan Source”): bidi controls, zero-width characters, soft hyphens, tag
 * characters, byte-order marks, and control characters other than tab and line ends (a lone carriage return, which editors show
 * as a line end and we do not count as one, is none); and what Unicode says is no character. ZWNJ and ZWJ stay legal between letters of
 * scripts that need them.
 */
export const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}|(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])|(?<=\p{Script=Latin})[\u200C\u200D]/gu;

/** In a value, half of a pair is one too, and what was read of an escape that stands for none. */
const FORBIDDEN_IN_VALUE = new RegExp(`${FORBIDDEN.source}|\uFFFD`, 'u');

/** Name of the first character in a value that no content file may hold. */
export function forbiddenCharacter(value: string): string | undefined {
  const [first] = FORBIDDEN_IN_VALUE.exec(value.toWellFormed()) ?? [];
  return first === undefined ? undefined : codePointName(first);
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

/** `U+200B` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
