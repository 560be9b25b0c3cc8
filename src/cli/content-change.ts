import { diffArrays } from 'diff';

/** A line that was changed, a file that was moved or made, or a record that was brought up to date. */
export type ContentChange =
  | { kind: 'edited'; file: string; line: number; before: string; after: string }
  | { kind: 'moved'; file: string; to: string }
  | { kind: 'added' | 'recorded'; file: string };

/** The lines of a file that an edit changed, put in or took out. */
export function linesBetween(file: string, before: string, after: string): ContentChange[] {
  const changes: ContentChange[] = [];
  let line = 1;
  let gone: string[] = [];
  // What is taken out stands before what is put in for it; behind all else, nothing is.
  for (const { value, added, removed } of [...diffArrays(before.split('\n'), after.split('\n')), NOTHING]) {
    if (removed) {
      gone = value;
      continue;
    }
    const now = added ? value : [];
    for (let at = 0; at < Math.max(gone.length, now.length); at++) {
      const place = line + Math.min(at, now.length);
      changes.push({ kind: 'edited', file, line: place, before: gone[at] ?? '', after: now[at] ?? '' });
    }
    gone = [];
    line += value.length;
  }
  return changes;
}

const NOTHING = { value: [], added: false, removed: false };
