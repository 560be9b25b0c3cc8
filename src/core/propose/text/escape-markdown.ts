import { BULLET } from '../../annotate/bullets.ts';

/**
 * Writes plain text so that Markdown gives it back as it is: what would be a mark in a line, or at the beginning of one, gets a
 * backslash. As few as do it, for an editor reads the file.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      escapeBeginning(
        line.replace(/[\\*`[\]_<&:]/g, (mark, at: number) => (isMark(mark, line, at) ? `\\${mark}` : mark)),
      ),
    )
    .join('\n');
}

/** Puts a backslash before every character that could ever be a mark. */
export function escapeEverything(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function isMark(mark: string, line: string, at: number): boolean {
  const rest = line.slice(at + 1);
  switch (mark) {
    case '\\':
      return rest === '' || /^[!-/:-@[-`{-~]/.test(rest);
    case '_':
      return !/[\p{L}\p{N}_]/u.test(line[at - 1] ?? '') || !/^[\p{L}\p{N}_]/u.test(rest);
    case '<':
      return /^[A-Za-z/!?]/.test(rest);
    case '&':
      return /^#?[A-Za-z\d]+;/.test(rest);
    case ':':
      return /^:*\s?(?:claim|klaim)\s?[[{]/i.test(rest) || /^:*(?:claim)(?:\s|$)/i.test(rest);
    default:
      return true;
  }
}

const OPENS_WITH_BULLET = new RegExp(`^${BULLET}`);

/** A sign as Markdown has one that no backslash can keep from being a mark. */
export function asEntity(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** What makes, or nearly makes, a heading, a quotation, a list, a rule, a block, a table or an underline at the beginning of a line. */
function escapeBeginning(line: string): string {
  if (/^(?:#(?:#|\s|$)|\||[-:]+\s*\||>|[-+](?:\s|$)|~{3,}|=+\s*$|-+\s*$|(?:-\s*){3,}$|:{3,})/.test(line))
    return `\\${line}`;
  if (OPENS_WITH_BULLET.test(line)) return asEntity(line.charAt(0)) + line.slice(1);
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
