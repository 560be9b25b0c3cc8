import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import type { Content } from './find-targets.ts';
import { mutateFile } from './mutate-file.ts';
import { mutateMark } from './mutate-mark.ts';
import { pick, type Random } from './random.ts';

/** One slip of an editor in content that was in order. */
export interface Mutation {
  /** What was done, to what, and where. */
  title: string;
  files: SourceFile[];
}

/** Content with one mistake in it, chosen by chance. */
export function mutate(content: Content, random: Random): Mutation {
  const target = pick(content.targets, random);
  const operation = pick(target.operations, random);
  return 'file' in target
    ? mutateFile(content, target.file, operation, random)
    : mutateMark(content, target.mark, operation, random);
}
