import type { IssueCode } from './codes.ts';
import type { Reason } from './reasons.ts';

/** The words of one issue: what is wrong and why, then what to do. `{name}` stands for an argument of the issue. */
export interface IssueWords {
  what: string;
  fix: string;
}

/** All words of the report in one language. */
export interface ReportWords {
  issues: Record<IssueCode, IssueWords>;
  reasons: Record<Reason, string>;
  /** Put before the fix where a near valid id is known. */
  nearest: string;
  error: string;
  warning: string;
  note: string;
  fix: string;
  summary: string;
  /** Put below the summary where a file with an error kept what depends on it from being looked at. */
  partial: string;
  /** Put below the summary where notes are left out of the report. */
  notes: string;
  clean: string;
}
