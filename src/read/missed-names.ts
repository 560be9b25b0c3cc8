import { join } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Article, Graph } from '../core/graph/graph.ts';
import type { Issue } from '../core/issue/issue.ts';
import { unannotatedFinder, type UnannotatedFinder } from '../core/propose/names/unannotated-names.ts';
import type { ArticleId } from '../core/schema/id.ts';
import { codeDigest } from './code-digest.ts';
import { textDigest } from './digest.ts';
import type { CompiledFolder } from './compile-content.ts';
import { contentStore } from './find-content.ts';
import { keepFile, readKept } from './kept-file.ts';

/** Names of known entities that an article marks nowhere, for every article. */
export function missedNames(files: readonly SourceFile[], graph: Graph): Issue[] {
  const find = unannotatedFinder([...graph.entities.values()]);
  return files.flatMap((file) => {
    const article = articleOf(file, graph);
    return article ? find(file, mentionedIn(article)) : [];
  });
}

/** What was found in the articles the last time, while the names and the code were those of `key`. */
interface Found {
  key: string;
  files: Record<string, [digest: string, issues: Issue[]]>;
}

/** Code that looks for names. */
const FINDING_CODE = ['src/core/annotate/**/*.ts', 'src/core/propose/**/*.ts', 'src/read/missed-names.ts'];

/**
 * The same for a content folder on disk: an article is looked through again only if it changed, or a name did, or the code that looks
 * for them.
 */
export function missedNamesIn(dir: string, { files, graph, digestOf }: CompiledFolder): Issue[] {
  const path = join(contentStore(dir), 'missed-names.json');
  const entities = [...graph.entities.values()];
  const names = entities.map(({ id, data }) => [id, data.entityKind, data.names]);
  const key = textDigest(codeDigest(FINDING_CODE), JSON.stringify(names));
  const before = readKept(path) as Found | undefined;
  const known = before?.key === key ? before.files : {};
  const now: Found = { key, files: {} };
  let find: UnannotatedFinder | undefined;
  let changed = before?.key !== key;
  for (const file of files) {
    const article = articleOf(file, graph);
    if (!article) continue;
    const digest = digestOf(file).slice(0, 16);
    const kept = known[file.path];
    if (kept?.[0] === digest) {
      now.files[file.path] = kept;
      continue;
    }
    changed = true;
    find ??= unannotatedFinder(entities);
    now.files[file.path] = [digest, find(file, mentionedIn(article))];
  }
  if (changed || Object.keys(known).length !== Object.keys(now.files).length) keepFile(path, JSON.stringify(now));
  return Object.values(now.files).flatMap(([, issues]) => issues);
}

function articleOf({ path }: SourceFile, { articles }: Graph): Article | undefined {
  const [, id] = /^articles\/(.+)\.md$/.exec(path) ?? [];
  return id === undefined ? undefined : articles.get(id as ArticleId);
}

function mentionedIn({ mentions }: Article): Set<Article['mentions'][number]['entity']> {
  return new Set(mentions.map(({ entity }) => entity));
}
