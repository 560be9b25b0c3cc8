import { ISSUE_CODES, type IssueCode } from '../core/issue/codes.ts';
import type { Issue } from '../core/issue/issue.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { keptRecords } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';
import { replaceFiles, replacementsBetween } from './replace-files.ts';

/** The questions that accepting answers. */
const ASKED: IssueCode[] = ['wording-changed', 'wording-lost', 'chain-changed', 'claim-file-lost'];

/**
 * Takes words, chains, claim files and addresses as they stand for the published ones. Does nothing while the content has any other
 * error: a record made of half the files would forget the rest.
 *
 * @returns the record that changed meanwhile, and was left as it is with the others
 */
export async function acceptRecord(): Promise<string | undefined> {
  const dir = contentDir();
  const before = keptRecords(dir);
  const { issues, records } = await compileContent(dir, linkContext);
  if (issues.some((issue) => !isAnsweredByAccepting(issue))) return undefined;
  return replaceFiles(dir, replacementsBetween(before, new Map(Object.entries(records()))));
}

/** True for a warning, and for an error that asks whether a change of what is on record is meant. */
export function isAnsweredByAccepting({ code }: Issue): boolean {
  return ISSUE_CODES[code] !== 'error' || ASKED.includes(code);
}
