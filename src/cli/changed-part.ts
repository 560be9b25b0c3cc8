const SHOWN = 200;
/** How much of a line stands before what changed. */
const AHEAD = 60;

/** What of a line is shown as it was and as it is: a long line is a paragraph, of which it is the part around the first change. */
export function changedPart(before: string, after: string): [before: string, after: string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const longest = Math.max(before.length, after.length);
  const from = before === '' || after === '' ? 0 : Math.max(0, Math.min(same - AHEAD, longest - SHOWN));
  return [cut(before, from), cut(after, from)];
}

function cut(line: string, from: number): string {
  const part = line.slice(from, from + SHOWN);
  return `${from > 0 ? '…' : ''}${part}${from + SHOWN < line.length ? '…' : ''}`;
}
