import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { duplicateMark } from './duplicate-mark.ts';
import type { Mark } from './find-marks.ts';
import type { Operation, Target } from './find-targets.ts';
import { misspell } from './misspell.ts';
import { mutateFile } from './mutate-file.ts';
import { pick, type Random } from './random.ts';

/** One slip of an editor in content that was in order. */
export interface Mutation {
  /** What was done, to what, and where. */
  title: string;
  files: SourceFile[];
}

/** Content with one mistake in it, chosen by chance among `targets`. */
export function mutate(files: readonly SourceFile[], targets: readonly Target[], random: Random): Mutation {
  const target = pick(targets, random);
  const operation = pick(target.operations, random);
  return 'file' in target
    ? mutateFile(files, target.file, operation, random)
    : mutateMark(files, target.mark, operation, targets, random);
}

function mutateMark(
  files: readonly SourceFile[],
  mark: Mark,
  operation: Operation,
  targets: readonly Target[],
  random: Random,
): Mutation {
  const { kind, text, file } = mark;
  const before = files.find(({ path }) => path === file)?.text ?? '';
  const after = edit(before);
  const line = before.slice(0, mark.start).split('\n').length;
  return {
    title: `${operation} the ${kind} \`${text}\` in ${file}:${line}`,
    files: files.map((one) => (one.path === file ? { path: file, text: after } : one)),
  };

  function edit(whole: string): string {
    switch (operation) {
      case 'delete': {
        const { start, end } = kind === 'handle' ? (mark.entry ?? mark) : mark;
        return whole.slice(0, start) + whole.slice(end);
      }
      case 'rename':
        return replace(whole, misspell(text, random));
      case 'duplicate':
        return kind === 'claim id' ? replace(whole, otherClaim()) : duplicateMark(whole, mark);
    }
  }

  function replace(whole: string, by: string): string {
    return whole.slice(0, mark.start) + by + whole.slice(mark.end);
  }

  /** The id of another claim, as where a claim was copied and its id left as it was. */
  function otherClaim(): string {
    const ids = targets.flatMap((one) => ('mark' in one && one.mark.kind === 'claim id' ? one.mark.text : []));
    return pick(
      ids.filter((id) => id !== text),
      random,
    );
  }
}
