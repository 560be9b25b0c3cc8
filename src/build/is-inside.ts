import nodePath, { type PlatformPath } from 'node:path';

/** True if `path` is the folder or anything in it. Another drive is outside, and a name may begin with two dots. */
export function isInside(folder: string, path: string, system: PlatformPath = nodePath): boolean {
  const way = system.relative(folder, path);
  return way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}
