import type { Directory } from './search-files.ts';

/** A directory as a line without spaces. */
export function writeDirectory({ word, firstLeaf, starts }: Directory): string {
  return [word, firstLeaf.toString(36), ...starts].join(',');
}

export function readDirectory(text: string): Directory {
  const [word = '', firstLeaf = '', ...starts] = text.split(',');
  return { word, firstLeaf: parseInt(firstLeaf, 36), starts };
}
