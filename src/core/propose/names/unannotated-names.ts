import { parseFrontmatter } from '../../annotate/frontmatter/frontmatter.ts';
import { collectHandles } from '../../annotate/handle.ts';
import { parseAnnotated } from '../../annotate/parse-markdown.ts';
import { recoverFrontmatter } from '../../annotate/frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from '../../annotate/source-file.ts';
import type { Issue } from '../../issue/issue.ts';
import type { EntityId } from '../../schema/id.ts';
import { findMentions } from './find-mentions.ts';
import { nameFinder } from './find-names.ts';
import { knownNames, type KnownEntity, type KnownNames } from './known-name.ts';
import { textBlocks } from '../text/text-block.ts';
import { vocabularyOf } from '../words/vocabulary-of.ts';

/** Finds the entities that an article names and marks nowhere. */
export type UnannotatedFinder = (source: SourceFile, mentioned: ReadonlySet<EntityId>) => Issue[];

/**
 * Returns a function that finds the entities whose full name stands in an article while no mention of them does. What a proposal
 * would leave as a question is not told here.
 */
export function unannotatedFinder(entities: readonly KnownEntity[]): UnannotatedFinder {
  const names = knownNames(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const find = nameFinder(names.keys());

  return (source, mentioned) => {
    // Most articles mark all that they name: those are not read as Markdown once more.
    const present: KnownNames = new Map(find(source.text).map(({ name }) => [name, names.get(name) ?? []]));
    const isMissing = ({ entity, strength }: { entity: EntityId; strength: string }): boolean =>
      strength === 'full' && !mentioned.has(entity);
    if (![...present.values()].flat().some(isMissing)) return [];

    const { frontmatter } = parseFrontmatter(source);
    if (!frontmatter) return [];
    const meta = recoverFrontmatter(frontmatter.data);
    const { handles } = collectHandles(meta, frontmatter);
    const root = parseAnnotated(source.text, handles.names('entities'));
    const blocks = textBlocks(root, source.text, handles);
    const vocabulary = vocabularyOf(meta.lang);
    const context = { blocks, names: present, entities: byId, handles, unusedHandles: new Set<string>(), vocabulary };
    const unmarked = findMentions(context).byBlock.flatMap((found, index) =>
      found
        .filter(({ isNew, entity }) => isNew && !mentioned.has(entity))
        .map(({ start, end, entity }) => {
          const block = blocks[index];
          return { entity, name: block?.text.slice(start, end) ?? '', offset: block?.starts[start] ?? 0 };
        }),
    );
    const placeOf = placeFinder(source);
    return [...Map.groupBy(unmarked, ({ entity }) => entity)].flatMap(([id, [first, ...others]]): Issue[] => {
      if (!first) return [];
      const { name, offset } = first;
      const args = { name, id, count: String(1 + others.length), file: source.path };
      return [{ code: 'name-unannotated', ...placeOf(offset), args }];
    });
  };
}
