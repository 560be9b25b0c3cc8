import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectDir } from './run-cli.ts';

/** Copies the project as a clone would hold it: without what is built, and with the packages that are installed. */
export function copyProject(to: string): void {
  const ignored = readFileSync(join(projectDir, '.gitignore'), 'utf8').split('\n');
  const leftOut = new Set([...ignored.map((line) => line.replace(/\/$/, '')), '.git']);
  mkdirSync(to, { recursive: true });
  cpSync(projectDir, to, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(projectDir, 'node_modules'), join(to, 'node_modules'), 'junction');
}
