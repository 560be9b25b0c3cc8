import type { z } from 'zod';
import { nearest } from '../issue/nearest.ts';
import { isReason, type Reason } from '../issue/reasons.ts';

const EXPECTED: Record<string, Reason> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'keys',
  record: 'keys',
};

/** Why zod refuses a value, as arguments of our own words: zod's are in English, and speak of types. */
export function reasonOf(issue: z.core.$ZodIssue, value: unknown): { reason: Reason } & Record<string, string> {
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) return { reason: 'empty' };
      return { reason: EXPECTED[issue.expected] ?? 'other' };
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

/** The argument that adds “Did you mean …?” to an issue. */
export function didYouMean(text: string, known: readonly string[]): { nearest?: string } {
  const candidate = nearest(text, known);
  return candidate === undefined ? {} : { nearest: candidate };
}
