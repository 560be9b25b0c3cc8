import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a build makes beside what it replaces: the next one, and the old one for as long as it takes to change them. */
export type Beside = 'next' | 'old';

/** A file or folder beside `target` for this process alone. */
export function beside(target: string, what: Beside): string {
  return `${target}.${what}-${process.pid}`;
}

/**
 * Takes away what builds left beside `target` that were killed: nobody asks for it any more, and a large site fills the disk soon. An
 * old one stays where no other stands: it is the last that there is until one does.
 */
export function removeLeftovers(target: string): void {
  const folder = dirname(target);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(target)}.`)) continue;
    const [, what, pid] = /^\.(next|old)-(\d+)$/.exec(name.slice(basename(target).length)) ?? [];
    if (what === 'old' && !existsSync(target)) continue;
    if (pid !== undefined && isOver(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * True if the process that made it has ended. One with the number of this process has: a container gives the same number to every
 * build. Signal 0 asks only; a process of somebody else may not be asked, and lives.
 */
function isOver(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
