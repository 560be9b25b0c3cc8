import { ISSUE_CODES, type IssueCode } from '../core/issue/codes.ts';
import type { Issue } from '../core/issue/issue.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { writeContentFile } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';

/** The questions that accepting answers. */
const ASKED: IssueCode[] = ['wording-changed', 'wording-lost', 'chain-changed', 'claim-file-lost'];

/**
 * Takes words, chains, claim files and addresses as they stand for the published ones. Does nothing while the content has any other
 * error: a record made of half the files would forget the rest.
 */
export async function acceptRecord(): Promise<void> {
  const dir = contentDir();
  const { issues, records } = await compileContent(dir, linkContext);
  if (issues.some((issue) => !isAnsweredByAccepting(issue))) return;
  for (const [name, text] of Object.entries(records())) await writeContentFile(dir, name, text);
}

/** True for a warning, and for an error that asks whether a change of what is on record is meant. */
export function isAnsweredByAccepting({ code }: Issue): boolean {
  return ISSUE_CODES[code] !== 'error' || ASKED.includes(code);
}
