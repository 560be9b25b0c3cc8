import { globSync, readFileSync } from 'node:fs';
import { textDigest } from './digest.ts';

/** Digest of code by patterns of paths, tests left out, and of the exact versions of the packages that it imports. */
export function codeDigest(patterns: readonly string[]): string {
  const files = globSync(patterns).filter((path) => !path.endsWith('.test.ts'));
  return textDigest(...['package-lock.json', ...files.sort()].flatMap((path) => [path, readFileSync(path, 'utf8')]));
}
