import type { Handles } from '../../annotate/handle.ts';
import { parseAnnotated } from '../../annotate/parse-markdown.ts';
import { visit } from 'unist-util-visit';
import type { EntityId } from '../../schema/id.ts';
import { foldName, type KnownNames } from '../names/known-name.ts';

/**
 * Mentions that the author typed before declaring their handles: `[Kim]`, `[the leader][Kim]`. Each is declared for the one entity
 * whose name it is.
 */
export function strayHandles(text: string, handles: Handles, names: KnownNames): Map<string, EntityId> {
  const found = new Map<string, EntityId>();
  visit(parseAnnotated(text, handles.names('entities')), 'text', ({ position }) => {
    const raw = text.slice(position?.start.offset, position?.end.offset);
    for (const { groups } of raw.matchAll(/(?<!\\)\[(?<label>[^[\]\\]+)\](?:\[(?<handle>[^[\]\\]+)\])?/g)) {
      const handle = groups?.['handle'] ?? groups?.['label'] ?? '';
      const senses = names.get(foldName(handle)) ?? [];
      const full = senses.filter(({ strength }) => strength === 'full');
      const [sense] = full.length > 0 ? full : senses;
      const certain = (full.length > 0 ? full : senses).length === 1;
      if (sense && certain && !handles.get(handle) && /^[^\n&"`{}<>]{1,60}$/.test(handle))
        found.set(handle, sense.entity);
    }
  });
  return found;
}
