import { join } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Issue } from '../core/issue/issue.ts';
import { codeDigest } from './code-digest.ts';
import type { CompiledFolder } from './compile-content.ts';
import { textDigest } from './digest.ts';
import { contentStore } from './find-content.ts';
import { keepFile, readKept } from './kept-file.ts';
import { articleOf, missedNames } from './missed-names.ts';
import { sourceOf, type ContentFile } from './read-content.ts';
import { PARSING_CODE } from './unit-cache.ts';

/** What was found in each article, by its path, while it was what its digest stands for. */
type FoundNames = Record<string, [digest: string, issues: Issue[]]>;

/** What was found the last time, while the names and the code were those of `key`. */
interface KeptNames {
  key: string;
  files: FoundNames;
}

/** Code that looks for names. */
export const FINDING_CODE = [...PARSING_CODE, 'src/core/propose/**/*.ts', 'src/read/missed-names.ts'];

/**
 * The names that the articles of a content folder miss: an article is looked through again only if it changed, or a name did, or the
 * code that looks for them.
 */
export function missedNamesIn(dir: string, compiled: CompiledFolder): Issue[] {
  const path = join(contentStore(dir), 'missed-names.json');
  const key = keyOf(compiled.graph);
  const kept = readKept(path) as KeptNames | undefined;
  const before = kept?.key === key ? kept.files : {};
  const files = foundNames(compiled, before);
  const isSame = ([file, found]: [string, FoundNames[string]]): boolean => before[file] === found;
  const entries = Object.entries(files);
  if (!entries.every(isSame) || Object.keys(before).length !== entries.length)
    keepFile(path, JSON.stringify({ key, files } satisfies KeptNames));
  return entries.flatMap(([, [, issues]]) => issues);
}

function keyOf({ entities }: Graph): string {
  const names = [...entities.values()].map(({ id, data }) => [id, data.entityKind, data.names]);
  return textDigest(codeDigest(FINDING_CODE), JSON.stringify(names));
}

/** What is found in every article, in order of `files`: what was found before, where the article is the same. */
function foundNames({ files, graph, digestOf }: CompiledFolder, before: FoundNames): FoundNames {
  const articles = files.filter((file) => articleOf(file, graph));
  const known = new Map(
    articles.flatMap((file) => {
      const found = before[file.path];
      return found?.[0] === shortened(digestOf(file)) ? [[file.path, found] as const] : [];
    }),
  );
  const digests = new Map<string, string>();
  const read = (file: ContentFile): SourceFile => {
    const source = sourceOf(file);
    // It may have changed since it was compiled.
    digests.set(file.path, shortened(textDigest(source.text)));
    return source;
  };
  const unknown = articles.values().filter(({ path }) => !known.has(path));
  const found = Map.groupBy(missedNames(unknown.map(read), graph), ({ file }) => file);
  return Object.fromEntries(
    articles.map(({ path }) => [path, known.get(path) ?? [digests.get(path) ?? '', found.get(path) ?? []]]),
  );
}

function shortened(digest: string): string {
  return digest.slice(0, 16);
}
