import type { z } from 'zod';
import type { IssueCode } from '../../issue/codes.ts';
import type { Issue } from '../../issue/issue.ts';
import type { SourceFile } from '../source-file.ts';
import { bodyOffset, frontmatterText, parseFrontmatter, type Frontmatter } from './frontmatter.ts';
import { soleMistake } from './sole-mistake.ts';
import { validate } from './validate.ts';

/** What one line in the wrong place makes of those below it. */
const CONSEQUENCES: readonly IssueCode[] = ['yaml-syntax', 'indent-uneven', 'key-duplicate'];

/**
 * Reads the frontmatter of a file of which it is known what it may say. Where one line makes all others wrong, that is the only issue,
 * and there is no frontmatter: what would be said of the others is not true.
 */
export function readFrontmatter(
  source: SourceFile,
  schema: z.ZodObject,
): { frontmatter?: Frontmatter; issues: Issue[] } {
  const read = parseFrontmatter(source, Object.keys(schema.shape));
  const { frontmatter } = read;
  if (frontmatter && schema.safeParse(frontmatter.data ?? {}).success) return read;
  const problems = frontmatter ? validate(schema, frontmatter).issues : read.issues;
  const [first] = problems;
  const isClear = frontmatter ? problems.length < 2 : !problems.every(({ code }) => CONSEQUENCES.includes(code));
  const yaml = frontmatterText(source.text);
  if (!first || isClear || yaml === undefined) return read;
  const sole = soleMistake(yaml, source.text.slice(bodyOffset(source.text)), schema, first);
  return sole ? { issues: [sole] } : read;
}
