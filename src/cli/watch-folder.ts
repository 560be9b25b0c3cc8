import { watch } from 'node:fs';

/** Editors write a file in several steps; what follows within this time (ms) is one change. */
const SETTLED = 120;

/** Calls back after each change of a folder, once it has settled, and never twice at a time. Goes on until the process ends. */
export function watchFolder(dir: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (running = running.then(changed)), SETTLED);
  });
}
