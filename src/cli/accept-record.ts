import { ISSUE_CODES, type IssueCode } from '../core/issue/codes.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { PROVENANCE_FILE, WORDING_FILE, writeRecord } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';

/** The questions that accepting answers. */
const ASKED: IssueCode[] = ['wording-changed', 'wording-lost', 'chain-changed', 'claim-file-lost'];

/**
 * Takes words, chains and claim files as they stand for the published ones. Does nothing while the content has any other error: a record made of half
 * the files would forget the rest.
 */
export async function acceptRecord(): Promise<void> {
  const dir = contentDir();
  const { issues, wording, provenance } = await compileContent(dir, linkContext);
  const others = issues.filter(({ code }) => ISSUE_CODES[code] === 'error' && !ASKED.includes(code));
  if (others.length > 0) return;
  await writeRecord(dir, WORDING_FILE, wording);
  await writeRecord(dir, PROVENANCE_FILE, provenance);
}
