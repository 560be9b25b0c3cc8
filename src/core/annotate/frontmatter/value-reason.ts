import { z } from 'zod';
import { didYouMean } from '../../issue/nearest.ts';
import { isReason, type Reason } from '../../issue/reasons.ts';

const EXPECTED: Record<string, Reason> = {
  string: 'text',
  number: 'number',
  int: 'number',
  object: 'keys',
  record: 'keys',
};

/** Why zod refuses a value, as arguments of our own words: zod's are in English, and speak of types. */
export function reasonOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema?: z.ZodType,
): { reason: Reason } & Record<string, string> {
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) return { reason: 'empty' };
      return issue.expected === 'array' ? listReason(value, schema) : { reason: EXPECTED[issue.expected] ?? 'other' };
    case 'invalid_value': {
      const options = issue.values.map(String);
      const list = options.map((option) => `\`${option}\``).join(', ');
      return { reason: 'one-of', options: list, ...didYouMean(String(value), options) };
    }
    case 'too_small':
      return issue.origin === 'number' ? { reason: 'at-least', limit: String(issue.minimum) } : { reason: 'empty' };
    case 'too_big':
      return { reason: 'at-most', limit: String(issue.maximum) };
    default:
      // Schemas give the reason of a format as its message.
      return { reason: isReason(issue.message) ? issue.message : 'other' };
  }
}

/** How a list is written: of words between brackets, here with the word itself where there is one; of keys, each behind a hyphen. */
function listReason(value: unknown, schema: z.ZodType | undefined): { reason: Reason } & Record<string, string> {
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return { reason: 'list-of-keys' };
  const isWord = (typeof value === 'string' || typeof value === 'number') && /^[^,[\]{}\n]{1,80}$/.test(String(value));
  return { reason: 'list', example: isWord ? `[${value}]` : '[a, b]' };
}
