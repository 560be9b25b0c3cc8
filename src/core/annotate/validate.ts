import { z } from 'zod';
import type { IssueCode } from '../issue/codes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Reason } from '../issue/reasons.ts';
import type { Frontmatter } from './frontmatter.ts';
import { placeKeys } from './misplaced-keys.ts';
import { schemasAt } from './schema-at.ts';
import { didYouMean, reasonOf } from './value-reason.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Validates frontmatter against a schema; every problem becomes an issue at its own line and column.
 *
 * @returns what was validated as `data`: the frontmatter's, but for keys that are not where they belong by their indentation alone
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  frontmatter: Frontmatter,
): { value?: z.output<Schema>; data: unknown; issues: Issue[] } {
  const read = { ...frontmatter, data: frontmatter.data ?? {} };
  const result = schema.safeParse(read.data);
  if (result.success) return { value: result.data, data: read.data, issues: [] };
  const { data, issues } = placeKeys(schema, read);
  const placed = schema.safeParse(data);
  if (placed.success) return { value: placed.data, data, issues };
  issues.push(...placed.error.issues.flatMap((issue) => toIssues(issue, [], { ...read, data }, schema)));
  return { data, issues };
}

function toIssues(issue: ZodIssue, base: PropertyKey[], frontmatter: Frontmatter, schema: z.ZodType): Issue[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'custom': {
      const { issue: code, args } = issue.params as { issue: IssueCode; args: Record<string, string> };
      return [{ code, ...frontmatter.placeOf(path), args: { key: lastKey(path), ...args } }];
    }
    case 'unrecognized_keys': {
      const known = keysFor(schemasAt(schema, path), valueAt(frontmatter.data, path), issue.keys);
      return issue.keys.map((key) => ({
        code: 'key-unknown',
        ...frontmatter.placeOfKey([...path, key]),
        args: { key, keys: known.map((name) => `\`${name}\``).join(', '), ...didYouMean(key, known) },
      }));
    }
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

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** The keys that a value may have; of several forms, in the one in which these alone are not known. */
function keysFor(forms: readonly z.ZodType[], value: unknown, unknown: readonly string[]): string[] {
  const keys = forms.map((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : []));
  const own = Object.keys(value ?? {}).filter((key) => !unknown.includes(key));
  return keys.find((some) => own.every((key) => some.includes(key))) ?? keys.flat();
}
