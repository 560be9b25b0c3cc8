import type { Place } from '../issue/issue.ts';

/** A content file as it was read. */
export interface SourceFile {
  /** Path from the content folder, with forward slashes: `articles/a.md`. */
  path: string;
  text: string;
}

/** Returns a function from an offset in `text` (UTF-16 units) to its place, by binary search over the lines' beginnings. */
export function placeFinder({ path, text }: SourceFile): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
