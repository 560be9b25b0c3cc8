import { collectAnnotations } from '../../annotate/collect-annotations.ts';
import { textWithoutMarks } from '../../annotate/conservation.ts';
import { bodyOffset, parseFrontmatter } from '../../annotate/frontmatter/frontmatter.ts';
import { collectHandles, type Handles } from '../../annotate/handle.ts';
import { parseAnnotated } from '../../annotate/parse-markdown.ts';
import { parseArticle } from '../../annotate/parse-article.ts';
import { recoverFrontmatter } from '../../annotate/frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from '../../annotate/source-file.ts';
import { isError } from '../../issue/report.ts';
import type { ArticleId } from '../../schema/id.ts';

/**
 * Whether a proposal keeps every character that the author wrote: the file less its marks is the same, each line of the
 * frontmatter is still there in its order, and there is no mistake in it that was not there before.
 */
export function isConserved(before: SourceFile, after: SourceFile): boolean {
  const handles = handlesOf(after);
  return (
    handles !== undefined &&
    unmarked(before, handles) === unmarked(after, handles) &&
    keepsLines(before.text.slice(0, bodyOffset(before.text)), after.text.slice(0, bodyOffset(after.text))) &&
    mistakes(after) <= mistakes(before)
  );
}

/** The body of an article less its annotation marks. */
function unmarked(source: SourceFile, handles: Handles): string {
  const root = parseAnnotated(source.text, handles.names('entities'));
  const { byNode } = collectAnnotations(root, source.text, 'id', handles, placeFinder(source));
  const text = textWithoutMarks(root, source.text, byNode);
  return text.slice(bodyOffset(text));
}

/** The handles of an article, as far as its frontmatter can be read. */
function handlesOf(source: SourceFile): Handles | undefined {
  const { frontmatter } = parseFrontmatter(source);
  return frontmatter && collectHandles(recoverFrontmatter(frontmatter.data), frontmatter).handles;
}

function keepsLines(before: string, after: string): boolean {
  const lines = after.split('\n');
  let at = 0;
  for (const line of before.split('\n')) {
    // Only an empty map of entities may give way, and a map in braces grow.
    const found = lines.findIndex((other, index) => index >= at && (other === line || grows(line, other)));
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

function grows(line: string, other: string): boolean {
  const empty = line.replace(/^(entities:)[ \t]*\{[ \t]*\}/, '$1');
  if (empty !== line && other === empty) return true;
  const kept = line.replace(/[ \t,]*\}?[ \t]*(?:#.*)?\r?$/, '');
  return line.includes('{') && kept !== '' && other.startsWith(kept);
}

function mistakes(source: SourceFile): number {
  return parseArticle(source, 'proposal' as ArticleId).issues.filter(isError).length;
}
