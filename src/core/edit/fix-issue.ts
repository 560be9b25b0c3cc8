import { forbiddenRun } from '../annotate/check-text.ts';
import type { SourceFile } from '../annotate/source-file.ts';
import type { IssueCode } from '../issue/codes.ts';
import type { Issue } from '../issue/issue.ts';
import { isPartialDate, timestamp } from '../schema/date.ts';
import { offsetOf, replaceAt, type TextEdit } from './text-edit.ts';

type Fix = (issue: Issue, source: SourceFile) => TextEdit | undefined;

/**
 * The issues that a machine may mend, since there is one thing alone that the author can have meant. All others are an editor's to
 * decide.
 */
const FIXES: Partial<Record<IssueCode, Fix>> = {
  'character-forbidden': removeInvisible,
  'id-former': ({ args, ...place }, source) => replaceAt(source, place, args['id'] ?? '', args['now'] ?? ''),
  'date-bad': ({ args, ...place }, source) => rewrite(source, place, args['value'], padDate),
  'time-bad': ({ args, ...place }, source) => rewrite(source, place, args['value'], padTime),
};

/** The codes of issues that `npm run check -- --fix` can mend. */
export const FIXABLE_CODES = Object.keys(FIXES) as IssueCode[];

/** The edit of its file that mends an issue; undefined where that takes an editor. */
export function fixIssue(issue: Issue, source: SourceFile): TextEdit | undefined {
  return FIXES[issue.code]?.(issue, source);
}

/** Characters that end a line in some programs: whether they were meant to is not for a machine to say. */
const LINE_ENDS = '\r\v\f\u0085\u2028\u2029';

function removeInvisible(issue: Issue, source: SourceFile): TextEdit | undefined {
  const start = offsetOf(source, issue);
  const run = forbiddenRun(source.text, start);
  const endsLine = [...run].some((character) => LINE_ENDS.includes(character));
  return run === '' || endsLine ? undefined : { start, end: start + run.length, text: '' };
}

function rewrite(
  source: SourceFile,
  place: Omit<Issue, 'args'>,
  value: string | undefined,
  mend: (value: string) => string | undefined,
): TextEdit | undefined {
  const mended = value === undefined ? undefined : mend(value);
  return value === undefined || mended === undefined ? undefined : replaceAt(source, place, value, mended);
}

/** `2023-9-4` and `2023/09/04`: year first, so that nothing else can be meant. */
function padDate(value: string): string | undefined {
  const [, ...parts] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(value) ?? [];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}

/** `2023-09-05 9.00+07:00`: a space for the `T`, an hour of one digit, a full stop in the time. */
function padTime(value: string): string | undefined {
  const { day, hour, rest } = /^(?<day>[\d-]{10})[T ](?<hour>\d{1,2})[:.](?<rest>.*)$/.exec(value)?.groups ?? {};
  const mended = `${day}T${hour?.padStart(2, '0')}:${rest}`;
  return day !== undefined && timestamp.safeParse(mended).success ? mended : undefined;
}
