import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../issue/issue.ts';
import type { EntityId } from '../schema/id.ts';
import { checkLinkWords } from './check-link-words.ts';
import { oneSpaced } from './few-words.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import type { Handles } from './handle.ts';
import { startOf } from './node-offset.ts';
import { visit } from './visit.ts';

/** Words by which an article names an entity, and the handle that says which. */
export interface Naming {
  handle: string;
  entity: EntityId;
  words: string;
  /** Where they stand first. */
  place: Place;
}

/** The names that an article gives entities: its handles themselves, then the words of its mentions, each once for a handle. */
export function namingsIn(
  root: Root,
  handles: Handles,
  placeOf: (offset: number) => Place,
  { placeOfKey }: Pick<Frontmatter, 'placeOfKey'>,
): Naming[] {
  const found = new Map<string, Naming>();
  for (const handle of handles.names('entities')) add(handle, handle, placeOfKey(['entities', handle]));
  visit(root, 'linkReference', (node) => {
    // Words that are another handle of the article are told of by themselves.
    if (checkLinkWords(node, handles).length > 0) return;
    add(node.identifier, oneSpaced(toString(node)), placeOf(startOf(node)));
  });
  return [...found.values()];

  function add(identifier: string, words: string, place: Place): void {
    const target = handles.get(identifier);
    if (target?.section !== 'entities' || !('id' in target.use)) return;
    const { handle, use } = target;
    const key = `${handle}\n${words}`;
    if (!found.has(key)) found.set(key, { handle, entity: use.id, words, place });
  }
}
