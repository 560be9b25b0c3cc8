/** At one place, what closes something comes before what opens something, and what was opened last is closed first. */
const ORDER = ['mention-end', 'claim-end', 'claim-start', 'mention-start'] as const;

/** A stretch of a file and what takes its place. */
export interface MarkEdit {
  start: number;
  end: number;
  text: string;
  /** What it opens or closes; it comes before all that says nothing of the kind at its place. */
  side?: (typeof ORDER)[number];
}

/** Applies edits that do not overlap; several insertions at one place come in the order that their sides have. */
export function applyMarks(text: string, edits: readonly MarkEdit[]): string {
  const order = ({ side }: MarkEdit): number => (side === undefined ? ORDER.length : ORDER.indexOf(side));
  const sorted = edits.toSorted((a, b) => a.start - b.start || order(a) - order(b));
  let made = '';
  let from = 0;
  for (const edit of sorted) {
    made += text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return made + text.slice(from);
}
