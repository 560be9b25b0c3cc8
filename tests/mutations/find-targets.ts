import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { findMarks, type Mark, type MarkKind } from './find-marks.ts';
import { normalize } from './misspell.ts';

export type Operation = 'delete' | 'rename' | 'duplicate';

/** A file or a mark in one, with what may be done to it. */
export type Target = { operations: readonly Operation[] } & ({ file: SourceFile } | { mark: Mark });

/** Content with all in it that can be deleted, renamed or duplicated. */
export interface Content {
  files: readonly SourceFile[];
  /** Each file itself, as its name is an id, and each mark in it. */
  targets: readonly Target[];
  /** Every id and handle, normalized. */
  words: ReadonlySet<string>;
}

const ALL: readonly Operation[] = ['delete', 'rename', 'duplicate'];

/** What can be done to a mark and is surely a mistake. */
const MARK_OPERATIONS: Record<MarkKind, readonly Operation[]> = {
  handle: ALL,
  reference: ALL,
  relation: ALL,
  hop: ALL,
  'claim id': ALL,
  // A shorter list of participants says less, and nothing that is wrong.
  'list item': ['rename', 'duplicate'],
  // A name that stands twice in the text is a slip of writing; in a claim the lock of wording asks about it as about any word.
  mention: ['delete', 'rename'],
};

export function findTargets(files: readonly SourceFile[]): Content {
  const marks = files.flatMap(findMarks);
  const used = new Set(marks.filter(({ kind }) => kind === 'hop' || kind === 'mention').map(({ text }) => text));
  const targets = [
    ...files.map((file) => ({ file, operations: fileOperations(file, marks) })),
    ...marks
      // A source that no chain leads to is there for the reader to look up; nothing in the content depends on it.
      .filter(({ kind, text }) => kind !== 'handle' || used.has(text))
      .map((mark) => ({ mark, operations: MARK_OPERATIONS[mark.kind] })),
  ];
  return { files, targets, words: new Set(marks.map(({ text }) => normalize(text))) };
}

function fileOperations({ path }: SourceFile, marks: readonly Mark[]): readonly Operation[] {
  const [folder = '', name = ''] = path.split('/');
  switch (folder) {
    case 'articles':
      // A copy under an id of its own is a new article, for all that any rule can know.
      return ['delete', 'rename'];
    case 'claims':
      return ALL;
    default: {
      // Of a page that no other file names, only its address would tell.
      const isNamed = marks.some(({ file, text }) => file !== path && `${text}.md` === name);
      return isNamed ? ALL : ['duplicate'];
    }
  }
}
