import { duplicateMark } from './duplicate-mark.ts';
import type { Mark } from './find-marks.ts';
import type { Content, Operation } from './find-targets.ts';
import { misspell } from './misspell.ts';
import type { Mutation } from './mutate.ts';
import { pick, type Random } from './random.ts';

/** Content with an id or a reference gone, misspelt, or there twice. */
export function mutateMark(content: Content, mark: Mark, operation: Operation, random: Random): Mutation {
  const { kind, text, file, start } = mark;
  const before = content.files.find(({ path }) => path === file)?.text ?? '';
  const after = edit(before, mark, operation, content, random);
  return {
    title: `${operation} the ${kind} \`${text}\` in ${file}:${before.slice(0, start).split('\n').length}`,
    files: content.files.map((one) => (one.path === file ? { path: file, text: after } : one)),
  };
}

function edit(whole: string, mark: Mark, operation: Operation, content: Content, random: Random): string {
  const { kind, text, entry = mark } = mark;
  switch (operation) {
    case 'delete':
      // A handle without what it stands for, or the other way round, would be no YAML.
      if (kind === 'handle') return replace(whole, entry, '');
      return replace(whole, kind === 'hop' ? withDivider(whole, mark) : mark, '');
    case 'rename':
      return replace(whole, mark, misspell(text, content.words, random));
    case 'duplicate':
      return kind === 'claim id' ? replace(whole, mark, otherClaim(text, content, random)) : duplicateMark(whole, mark);
  }
}

function replace(whole: string, { start, end }: { start: number; end: number }, by: string): string {
  return whole.slice(0, start) + by + whole.slice(end);
}

/** A hop with the `>` or `+` beside it: what is left reads like a chain that was meant so. */
function withDivider(whole: string, { start, end }: Mark): { start: number; end: number } {
  const behind = /^\s*[>+]\s*/.exec(whole.slice(end))?.[0].length ?? 0;
  const before = behind > 0 ? 0 : (/\s*[>+]\s*$/.exec(whole.slice(0, start))?.[0].length ?? 0);
  return { start: start - before, end: end + behind };
}

/** The id of another claim, as where a claim was copied and its id left as it was. */
function otherClaim(id: string, { targets }: Content, random: Random): string {
  const ids = targets.flatMap((one) => ('mark' in one && one.mark.kind === 'claim id' ? one.mark.text : []));
  return pick(
    ids.filter((other) => other !== id),
    random,
  );
}
