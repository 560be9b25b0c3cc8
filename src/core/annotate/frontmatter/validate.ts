import type { z } from 'zod';
import type { IssueCode } from '../../issue/codes.ts';
import { compareIssues, type Issue } from '../../issue/issue.ts';
import type { Reason } from '../../issue/reasons.ts';
import { valueAt } from './as-meant.ts';
import type { Frontmatter } from './frontmatter.ts';
import { joinValues } from './dividing-comma.ts';
import { placeKeys } from './misplaced-keys.ts';
import { spellKeys, unknownKey } from './misspelled-keys.ts';
import { schemasAt } from './schema-at.ts';
import { reasonOf } from './value-reason.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Validates frontmatter against a schema; every problem becomes an issue at its own line and column, and each mistake one problem.
 *
 * @returns with it the frontmatter as it was meant: where a key is only misspelled, or in the wrong place, all else goes by that
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  frontmatter: Frontmatter,
): { value?: z.output<Schema>; meant: Frontmatter; issues: Issue[] } {
  const read = { ...frontmatter, data: frontmatter.data ?? {} };
  const result = schema.safeParse(read.data);
  if (result.success) return { value: result.data, meant: read, issues: [] };
  const { joined, issues } = joinValues(schema, read);
  const { placed, issues: misplaced } = placeKeys(schema, joined);
  const { spelled: meant, issues: misspelled } = spellKeys(schema, placed);
  issues.push(...misplaced, ...misspelled);
  const { data: value, error } = schema.safeParse(meant.data);
  if (!error) return { value, meant, issues };
  issues.push(...error.issues.flatMap((issue) => toIssues(issue, [], meant, schema)));
  return { meant, issues: issues.sort(compareIssues) };
}

function toIssues(issue: ZodIssue, base: PropertyKey[], frontmatter: Frontmatter, schema: z.ZodType): Issue[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'custom': {
      const { issue: code, args } = issue.params as { issue: IssueCode; args: Record<string, string> };
      return [{ code, ...frontmatter.placeOf(path), args: { key: lastKey(path), ...args } }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, frontmatter, [...path, key]));
    case 'invalid_union':
      return closestBranch(issue.errors).flatMap((inner) => toIssues(inner, path, frontmatter, schema));
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        toIssues({ ...inner, path: [] }, path, { ...frontmatter, placeOf: frontmatter.placeOfKey }, schema),
      );
    default: {
      const place = frontmatter.placeOf(path);
      const value = valueAt(frontmatter.data, path);
      if (path.length === 0) return [{ code: 'yaml-syntax', ...place, args: { reason: 'yaml-keys' satisfies Reason } }];
      // For a word out of a list, zod says of one that is missing too that it is none of them.
      if (value === undefined) {
        return [{ code: 'key-missing', ...place, args: { key: lastKey(path) } }];
      }
      return [
        {
          code: 'value-bad',
          ...place,
          args: { key: lastKey(path), ...reasonOf(issue, value, schemasAt(schema, path)[0]) },
        },
      ];
    }
  }
}

function lastKey(path: readonly PropertyKey[]): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

/** Of a union's branches, the one that the value came nearest to: it fails with the fewest problems. */
function closestBranch(branches: readonly ZodIssue[][]): ZodIssue[] {
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

function cost(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, { code, path }) => sum + (code === 'invalid_type' && path.length === 0 ? 9 : 1), 0);
}
