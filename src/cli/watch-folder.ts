import { watch, type FSWatcher } from 'node:fs';

/** Editors write a file in several steps; what follows within this time (ms) is one change. */
const SETTLED = 120;

/**
 * Calls back after each change of a folder, once it has settled, and never twice at a time. Goes on until it is closed.
 *
 * @param failed is told why `changed` could not do its work, or the folder could not be watched: a file may be gone before it is read
 */
export function watchFolder(
  dir: string,
  changed: () => Promise<void>,
  failed: (error: unknown) => void,
): Pick<FSWatcher, 'close'> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = (): void => {
    running = running.then(changed).catch(failed);
  };
  const watcher = watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLED);
  }).on('error', failed);
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
