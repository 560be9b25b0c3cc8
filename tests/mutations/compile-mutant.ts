import { parseFile, type ParsedFile } from '../../src/core/annotate/parse-file.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { link, type LinkContext } from '../../src/core/graph/link.ts';
import { currentProvenance } from '../../src/core/graph/provenance.ts';
import { currentWording } from '../../src/core/graph/wording.ts';
import type { Issue } from '../../src/core/issue/issue.ts';

/**
 * Returns a function that compiles content and parses only the files that it has not seen yet.
 *
 * @param published the content as it is published: its words, chains and claim files are on record
 */
export function openCompiler(
  published: readonly SourceFile[],
  context: LinkContext,
): (files: readonly SourceFile[]) => Issue[] {
  const seen = new Map<string, ParsedFile>();
  const parse = (file: SourceFile): ParsedFile => {
    const key = `${file.path}\n${file.text}`;
    const parsed = seen.get(key) ?? parseFile(file);
    seen.set(key, parsed);
    return parsed;
  };
  const units = published.flatMap((file) => parse(file).unit ?? []);
  const articles = units.filter((unit) => unit.kind === 'article');
  const wording = currentWording(articles);
  const provenance = currentProvenance(
    articles,
    units.filter((unit) => unit.kind === 'claim'),
  );
  return (files) => {
    const parsed = files.map((file) => ({ path: file.path, ...parse(file) }));
    return [...parsed.flatMap(({ issues }) => issues), ...link(parsed, { ...context, wording, provenance }).issues];
  };
}
