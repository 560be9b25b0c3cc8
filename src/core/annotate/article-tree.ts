import type { Root } from 'hast';

/**
 * The text of an article as a tree that is the caller’s own.
 *
 * @param article gives the text as the JSON of a tree
 */
export function treeOf({ tree }: { tree: () => string }): Root {
  return JSON.parse(tree()) as Root;
}
