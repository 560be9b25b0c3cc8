import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beside, removeLeftovers } from './leftovers.ts';

/** File of a bundle that says what it has; with it the bundle is whole. */
export const DESCRIPTION = 'bundle.json';

export function hasBundle(dir: string): boolean {
  return existsSync(join(dir, DESCRIPTION));
}

/** Where this process makes a bundle that is to stand at `dir`. What killed ones left there, of whatever code, is taken away. */
export function newBundle(dir: string): string {
  // By a name that all bundles share: those who look for what is left do not know which code it was of.
  const any = join(dirname(dir), 'bundle');
  mkdirSync(dirname(dir), { recursive: true });
  removeLeftovers(any);
  const next = beside(any, 'next');
  mkdirSync(next);
  return next;
}

/** Makes `made` the bundle at `dir`. Where another process did so with its own of the same code meanwhile, that one stands. */
export function placeBundle(made: string, dir: string): void {
  try {
    renameSync(made, dir);
  } catch (error) {
    if (!hasBundle(dir)) throw error;
  }
}
