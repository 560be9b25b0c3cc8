import { hash } from 'node:crypto';

/** One digest of several texts; where one ends and the next begins makes a difference. */
export function textDigest(...parts: string[]): string {
  return hash('sha256', parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => `${part.length}:${part}`).join(''));
}
