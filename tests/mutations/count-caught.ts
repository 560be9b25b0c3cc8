import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import type { LinkContext } from '../../src/core/graph/link.ts';
import { isError } from '../../src/core/issue/report.ts';
import { openCompiler } from './compile-mutant.ts';
import { findTargets } from './find-targets.ts';
import { mutate } from './mutate.ts';
import { seededRandom } from './random.ts';

export interface Caught {
  caught: number;
  /** The mutations that gave no error. */
  missed: string[];
}

/**
 * Makes `count` mistakes in content that is in order and published, one at a time, and counts those that give an error.
 *
 * @throws if the content has errors of its own, behind which any mistake would seem to be caught
 */
export function countCaught(files: readonly SourceFile[], context: LinkContext, count: number, seed: number): Caught {
  const compile = openCompiler(files, context);
  const errors = compile(files).filter(isError);
  if (errors.length > 0) throw new Error(`the content has errors: ${errors.map(({ code }) => code).join(', ')}`);

  const random = seededRandom(seed);
  const content = findTargets(files);
  const missed: string[] = [];
  for (let made = 0; made < count; made++) {
    const { title, files: mutated } = mutate(content, random);
    if (!compile(mutated).some(isError)) missed.push(title);
  }
  return { caught: count - missed.length, missed };
}
