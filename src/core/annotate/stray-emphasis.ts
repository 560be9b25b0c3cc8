import type { Root } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import { shorten } from './few-words.ts';
import { startOf } from './node-offset.ts';
import { visit } from './visit.ts';

/** Stars that stand together, and the paragraph they stand in. */
interface Run {
  mark: string;
  offset: number;
  paragraph: number;
}

/**
 * Finds stars that were to open or close emphasis and are only text to the parser, once for each paragraph: two or three of them anywhere,
 * and one right before a word. More of them stand for letters that are left out, and one between numbers multiplies. Where one stands
 * behind a word, one before a word may be the note that it leads to.
 */
export function strayEmphasis(root: Root, text: string, placeOf: (offset: number) => Place): Issue[] {
  const runs = runsIn(root, text);
  const hasNotes = runs.some(({ mark, offset }) => mark === '*' && /^\S\*[^\p{L}\p{N}]?$/u.test(around(text, offset)));
  const issues: Issue[] = [];
  let told: Run | undefined;
  for (const run of runs) {
    const { mark, offset, paragraph } = run;
    if (told?.paragraph === paragraph || !isEmphasis(text, run) || (hasNotes && mark === '*')) continue;
    // What was opened in one paragraph and is closed in another is one mistake.
    const closes = told?.mark === mark && /\S/.test(text[offset - 1] ?? '');
    told = { mark: closes ? '' : mark, offset, paragraph };
    if (closes) continue;
    const [line = ''] = text.slice(offset, offset + 200).split('\n');
    issues.push({ code: 'emphasis-unclosed', ...placeOf(offset), args: { text: shorten(line), mark } });
  }
  return issues;
}

function runsIn(root: Root, text: string): Run[] {
  const runs = new Map<number, Run>();
  let paragraph = 0;
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') paragraph++;
    const start = startOf(node);
    if (node.type !== 'text' || start >= text.length) return;
    for (const { 0: found, index } of text.slice(start, node.position?.end.offset).matchAll(/\\.|\*+/g)) {
      if (!found.startsWith('*')) continue;
      const run = wholeRun(text, start + index);
      runs.set(run.offset, { ...run, paragraph });
    }
  });
  return [...runs.values()];
}

/** All the stars that stand there: the parser may have taken some for emphasis that is closed with fewer. */
function wholeRun(text: string, at: number): Omit<Run, 'paragraph'> {
  let offset = at;
  while (text[offset - 1] === '*' && text[offset - 2] !== '\\') offset--;
  let end = at;
  while (text[end] === '*') end++;
  return { mark: text.slice(offset, end), offset };
}

function isEmphasis(text: string, { mark, offset }: Run): boolean {
  if (mark.length > 1) return mark.length < 4;
  return /^[^\p{L}\p{N}]?\*\p{L}/u.test(around(text, offset));
}

/** A star with what stands right before and behind it. */
function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 1), offset + 2);
}
