import { listMark } from '../annotate/bullets.ts';
import { forbiddenRun } from '../annotate/forbidden-character.ts';
import type { SourceFile } from '../annotate/source-file.ts';
import { recordConflict } from '../graph/record-conflict.ts';
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
  'line-ends-bad': (_, { text }) => ({ start: 0, end: text.length, text: text.replaceAll('\r', '\n') }),
  'id-former': ({ args, ...place }, source) => replaceAt(source, place, args['id'] ?? '', args['now'] ?? ''),
  'date-bad': rewriteMoment,
  'time-bad': rewriteMoment,
  'quote-curly': straightenQuotes,
  'list-unparsed': rewriteBullet,
  'record-conflict': joinSides,
};

/** The codes of issues that `npm run check -- --fix` can mend. */
export const FIXABLE_CODES = Object.keys(FIXES) as IssueCode[];

/**
 * The edits that mend the issues of a file, as far as that takes no editor. There are none where its characters can't be read: what is
 * written would have lost them.
 */
export function fixIssues(issues: readonly Issue[], source: SourceFile): TextEdit[] {
  if (issues.some(({ code }) => code === 'encoding-bad')) return [];
  return issues.flatMap((issue) => FIXES[issue.code]?.(issue, source) ?? []);
}

/** Characters that end a line in some programs: whether they were meant to is not for a machine to say. */
const LINE_ENDS = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

function removeInvisible(issue: Issue, source: SourceFile): TextEdit | undefined {
  const start = offsetOf(source, issue);
  const run = forbiddenRun(source.text, start);
  const endsLine = LINE_ENDS.some((character) => run.includes(character));
  return run === '' || endsLine ? undefined : { start, end: start + run.length, text: '' };
}

/** The values of the braces that a curly quotation mark stands in: it can only be meant as a straight one, unless a value holds others. */
function straightenQuotes(issue: Issue, source: SourceFile): TextEdit | undefined {
  const offset = offsetOf(source, issue);
  const start = source.text.lastIndexOf('{', offset);
  const [braces = ''] = /^\{[^{}\n]*\}?/.exec(source.text.slice(start)) ?? [];
  const text = braces.replace(/(=\s*)[“”„]([^“”„"]*)[“”„](?=[\s}])|(=\s*)[‘’]([^‘’'"]*)[‘’](?=[\s}])/g, '$1$3"$2$4"');
  return /=\s*[“”„‘’«»]/.test(text) ? undefined : { start, end: start + braces.length, text };
}

/** The bullet of another program becomes that of a list; behind one of a list it goes. */
function rewriteBullet(issue: Issue, source: SourceFile): TextEdit | undefined {
  const start = offsetOf(source, issue);
  const item = listMark(source.text, start);
  return item && { start, end: start + item.bullet.length, text: item.mark };
}

/** A record is made of what each side put on it, whatever stands between the marks of git. */
function joinSides(_: Issue, { text }: SourceFile): TextEdit | undefined {
  const joined = recordConflict(text)?.joined;
  return joined === undefined ? undefined : { start: 0, end: text.length, text: joined };
}

function rewriteMoment({ args: { value = '' }, ...place }: Issue, source: SourceFile): TextEdit | undefined {
  const mended = inOurForm(value);
  return mended === undefined ? undefined : replaceAt(source, place, value, mended);
}

/** A date or a moment that is written in another form than ours, but can mean one thing alone. */
function inOurForm(value: string): string | undefined {
  const { date = '', time } = /^(?<date>[\d/-]+)(?:[T ](?<time>.+))?$/.exec(value)?.groups ?? {};
  const day = padDate(date);
  if (day === undefined || time === undefined) return day;
  const moment = `${day}T${padTime(time)}`;
  return timestamp.safeParse(moment).success ? moment : undefined;
}

/** `2023-9-4` and `2023/09/04`: year first, so that nothing else can be meant. */
function padDate(text: string): string | undefined {
  const { year, month, day } = /^(?<year>\d{4})[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?$/.exec(text)?.groups ?? {};
  const parts = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const date = [year, ...parts].join('-');
  return isPartialDate(date) ? date : undefined;
}

/** `9.00+07:00`: an hour of one digit, a full stop for the colon. */
function padTime(text: string): string {
  return text.replace(/^(\d{1,2})[:.]/, (_, hour: string) => `${hour.padStart(2, '0')}:`);
}
