import type { IssueCode } from './codes.ts';

/** A position in a content file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path from the content folder, with forward slashes: `articles/a.md`. */
  file: string;
  line: number;
  column: number;
}

/**
 * Something wrong in the content, as data. Its words are made by `describeIssue` in the reader's language, so that code and place
 * are the same in every language.
 */
export interface Issue extends Place {
  code: IssueCode;
  /** What the words of this code name: the bad text, the nearest valid id. */
  args: Record<string, string>;
}

/** Orders issues by file, then by position, then by code, so that equal content gives an equal report. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
