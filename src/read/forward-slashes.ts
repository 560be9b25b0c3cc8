import { sep } from 'node:path';

/** A path as addresses and bundlers write it; a backslash is a letter of a name where the system does not part folders by it. */
export function forwardSlashes(path: string, separator: string = sep): string {
  return path.split(separator).join('/');
}
