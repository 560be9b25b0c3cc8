import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { misspell } from './misspell.ts';
import type { Content, Operation } from './find-targets.ts';
import type { Mutation } from './mutate.ts';
import { pick, type Random } from './random.ts';

const ENTITY_FOLDERS = ['people', 'places', 'organizations', 'events'];

/** Content with a file gone, under another name, or there twice. */
export function mutateFile(
  { files, words }: Content,
  file: SourceFile,
  operation: Operation,
  random: Random,
): Mutation {
  const [folder = '', name = ''] = file.path.split('/');
  const slug = name.slice(0, -'.md'.length);
  const others = files.filter((one) => one !== file);
  switch (operation) {
    case 'delete':
      return { title: `delete ${file.path}`, files: others };
    case 'rename': {
      const path = `${folder}/${misspell(slug, words, random)}.md`;
      return { title: `rename ${file.path} to ${path}`, files: [...others, { ...file, path }] };
    }
    case 'duplicate': {
      const path = ENTITY_FOLDERS.includes(folder)
        ? `${pick(
            ENTITY_FOLDERS.filter((one) => one !== folder),
            random,
          )}/${name}`
        : `${folder}/${slug}-2.md`;
      return { title: `copy ${file.path} to ${path}`, files: [...files, { ...file, path }] };
    }
  }
}
