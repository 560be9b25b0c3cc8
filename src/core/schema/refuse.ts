import type { z } from 'zod';
import type { IssueCode } from '../issue/codes.ts';

/**
 * Refuses a value with one of our own issue codes. Zod's own codes say what type was expected; ours say what an editor did and
 * how to mend it. `validate` (annotate/) turns both into issues with a position.
 *
 * @param path where inside the value the mistake is
 */
export function refuse(
  context: z.core.$RefinementCtx,
  code: IssueCode,
  args: Record<string, string> = {},
  path: PropertyKey[] = [],
): void {
  context.addIssue({ code: 'custom', path, params: { issue: code, args } });
}
