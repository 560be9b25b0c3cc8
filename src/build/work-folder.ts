import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { beside, removeLeftovers } from './leftovers.ts';

/** Folders that are taken away when the process ends. */
const cleared = new Set<string>();

/**
 * A new folder beside `target` for what this process needs for a while, in place of the one that it asked for before. Gone when the
 * process ends; a process that is killed cannot see to it, so the next that asks does.
 */
export function workFolder(target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  removeLeftovers(target);
  const own = beside(target, 'next');
  mkdirSync(own);
  if (!cleared.has(own)) process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  cleared.add(own);
  // Of another name each time: who still reads in the last one must not find there what is of this one.
  return mkdtempSync(join(own, sep));
}
