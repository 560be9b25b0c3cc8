/** A line that was changed, a file that was moved or made, or a record that was brought up to date. */
export type ContentChange =
  | { kind: 'edited'; file: string; line: number; before: string; after: string }
  | { kind: 'moved'; file: string; to: string }
  | { kind: 'added' | 'recorded'; file: string };

/** The lines of a file that an edit changed, put in or took out. */
export function linesBetween(file: string, before: string, after: string): ContentChange[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const changes: ContentChange[] = [];
  for (let a = 0, b = 0; a < old.length || b < now.length; a++, b++) {
    if (old[a] === now[b]) continue;
    changes.push({ kind: 'edited', file, line: b + 1, before: old[a] ?? '', after: now[b] ?? '' });
    // A line that was put in or taken out: what follows is the same again.
    if (old[a] === now[b + 1] && old[a] !== undefined) a--;
    else if (old[a + 1] === now[b]) b--;
  }
  return changes;
}
