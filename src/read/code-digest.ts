import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { textDigest } from './digest.ts';

const LOCKFILE = 'package-lock.json';

/**
 * Digest of code by patterns of paths, tests left out, and of the exact versions of the packages that it imports.
 *
 * @param packages those whose versions count, where it is known; or else all of them
 */
export function codeDigest(patterns: readonly string[], packages?: readonly string[]): string {
  const files = globSync(patterns).filter((path) => !path.endsWith('.test.ts'));
  return textDigest(packages ? versionsOf(packages) : readFileSync(LOCKFILE, 'utf8'), filesDigest(files));
}

/** Digest of files by their paths and bytes, in whatever order they are listed. */
export function filesDigest(paths: readonly string[]): string {
  return textDigest(...[...paths].sort().flatMap((path) => [path, hash('sha256', readFileSync(path))]));
}

function versionsOf(packages: readonly string[]): string {
  const { packages: locked } = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as {
    packages: Record<string, { version?: string } | undefined>;
  };
  return packages.map((name) => `${name}@${locked[`node_modules/${name}`]?.version ?? ''}`).join('\n');
}
