import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { duplicateMark } from './duplicate-mark.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { mutateFile } from './mutate-file.ts';
import { pick, type Random } from './random.ts';
import { misspell } from './misspell.ts';

/** One slip of an editor in content that was in order. */
export interface Mutation {
  /** What was done, to what, and where. */
  title: string;
  files: SourceFile[];
}

export const OPERATIONS = ['delete', 'rename', 'duplicate'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Something that a mutation may be done to. */
type Target = { file: SourceFile } | { mark: Mark };

/** All that can be deleted, renamed or duplicated in `files`: each file itself, as its name is an id, and each mark in it. */
export function findTargets(files: readonly SourceFile[]): Target[] {
  return files.flatMap((file) => [{ file }, ...findMarks(file).map((mark) => ({ mark }))]);
}

/** Content with one mistake in it, chosen by chance. */
export function mutate(files: readonly SourceFile[], targets: readonly Target[], random: Random): Mutation {
  const operation = pick(OPERATIONS, random);
  const target = pick(targets, random);
  if ('file' in target) return mutateFile(files, target.file, operation, random);

  const { mark } = target;
  const { kind, text, file } = mark;
  const edited = files.map((one) => (one.path === file ? { path: file, text: edit(one.text, mark, operation, random) } : one));
  const line = (files.find(({ path }) => path === file)?.text ?? '').slice(0, mark.start).split('\n').length;
  return { title: `${operation} the ${kind} \`${text}\` in ${file}:${line}`, files: edited };
}

function edit(text: string, mark: Mark, operation: Operation, random: Random): string {
  switch (operation) {
    case 'delete': {
      const { start, end } = mark.kind === 'handle' ? (mark.entry ?? mark) : mark;
      return text.slice(0, start) + text.slice(end);
    }
    case 'rename':
      return text.slice(0, mark.start) + misspell(mark.text, random) + text.slice(mark.end);
    case 'duplicate':
      return duplicateMark(text, mark);
  }
}
