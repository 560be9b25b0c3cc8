import { diffArrays, diffLines } from 'diff';
import { placeFinder, type SourceFile } from '../core/annotate/source-file.ts';
import { fill } from '../core/issue/report.ts';
import type { Proposal } from '../core/propose/propose.ts';
import { proposalWords as words } from '../i18n/proposal-words.ts';

/** How much unchanged text is shown around a mark. */
const AROUND = 36;

/** A proposal as a person reads it: what is added line by line, what to decide, and which names have no file. */
export function proposalText(source: SourceFile, proposal: Proposal, name: string, colored: boolean): string {
  const parts = [changes(source.text, proposal.text, name, colored)];
  // Questions are placed in the article with its proposal, for that is what the editor will have open.
  const placeOf = placeFinder({ ...source, text: proposal.text });
  if (proposal.questions.length > 0) {
    const rows = proposal.questions.map(({ kind, offset, words: about, candidates }) => {
      const { line, column } = placeOf(offset);
      const who = candidates.length > 0 ? ` (${words.candidates}: ${candidates.join(', ')})` : '';
      return `  ${name}:${line}:${column} ${fill(words.question[kind], { words: about })}${who}`;
    });
    parts.push(`${words.questions}\n${rows.join('\n')}`);
  }
  if (proposal.unknown.length > 0) {
    const rows = proposal.unknown.map(({ name: unknown, count, offset }) => {
      const { line, column } = placeOf(offset);
      return `  ${name}:${line}:${column} ${unknown}${count > 1 ? ` ×${count}` : ''}`;
    });
    parts.push(`${words.unknown}\n${rows.join('\n')}\n  ${words.unknownFix}`);
  }
  return `${parts.join('\n\n')}\n`;
}

function changes(before: string, after: string, name: string, colored: boolean): string {
  if (before === after) return words.nothing;
  const rows: string[] = [];
  const handles: string[] = [];
  let line = 1;
  let gone: string[] = [];
  for (const { value, added, removed, count } of diffLines(before, after)) {
    const lines = value.replace(/\n$/, '').split('\n');
    if (removed) {
      gone = lines;
      continue;
    }
    if (added) {
      for (const [index, text] of lines.entries()) {
        const number = String(line + index).padStart(5);
        if (gone.length === 0) handles.push(`${number}  ${plus(text, colored)}`);
        else rows.push(`${number}  ${marked(gone[index] ?? '', text, colored)}`);
      }
    }
    gone = [];
    line += count;
  }
  const count = (mark: RegExp): number => countOf(after, mark) - countOf(before, mark);
  const claims = count(/\]\{#/g);
  const summary = { mentions: String(count(/\]/g) - claims), claims: String(claims) };
  return [
    name,
    ...(handles.length > 0 ? [`${words.handles}\n${handles.join('\n')}`] : []),
    rows.join('\n\n'),
    fill(words.summary, summary),
  ].join('\n\n');
}

/** A mark of an annotation, a word, or a space: what a person sees as one thing. */
const PIECE = /:claim\[|\]\{#[^}]*\}|\]\[[^\]]*\]|[\p{L}\p{N}]+|\s+|[^]/gu;

/** A line with what is new in it shown, and long stretches of what is not left out. */
function marked(before: string, after: string, colored: boolean): string {
  const changed = diffArrays(before.match(PIECE) ?? [], after.match(PIECE) ?? []);
  return changed
    .map(({ value, added, removed }, index) => {
      const text = value.join('');
      if (added) return plus(text, colored);
      if (removed) return '';
      if (text.length <= 2 * AROUND + 5) return text;
      const head = index === 0 ? '' : text.slice(0, AROUND);
      const tail = index === changed.length - 1 ? '' : text.slice(-AROUND);
      return `${head} … ${tail}`;
    })
    .join('');
}

function plus(text: string, colored: boolean): string {
  return colored ? `\u001B[32m${text}\u001B[39m` : `{+${text}+}`;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
