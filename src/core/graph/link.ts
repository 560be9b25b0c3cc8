import { locate, FOLDERS, type ParsedFile, type Unit } from '../annotate/parse-file.ts';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import type { Paths } from '../paths.ts';
import { buildGraph, type Units } from './build-graph.ts';
import { checkClaims } from './check-claims.ts';
import { checkDuplicateIds } from './check-duplicate-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import type { Graph } from './graph.ts';

/** What linking needs to know of the site. */
export interface LinkContext {
  /** Ids of the authors that the site's configuration declares. */
  authors: readonly string[];
  paths: Paths;
}

/** A parsed file with its path. */
export interface LinkInput extends ParsedFile {
  path: string;
}

/**
 * Sees all files together: checks what they say of each other and builds the graph. The graph is there even where there are
 * issues, for those who want to look at it; whether to publish it is the caller's decision.
 */
export function link(files: readonly LinkInput[], context: LinkContext): { graph: Graph; issues: Issue[] } {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const units = sortUnits(sorted.flatMap(({ unit }) => unit ?? []));
  const paths = sorted.map(({ path }) => path);
  const whole = sorted.every(({ unit }) => unit !== undefined);
  const graph = buildGraph(units);
  const issues = [
    ...checkContent(paths),
    ...checkDuplicateIds(paths),
    ...checkReferences(units, paths),
    ...checkAuthors(units.articles, context.authors),
    ...checkLinks(units.articles, graph, context.paths, whole),
    ...checkClaims(units, whole),
  ];
  return { graph, issues };
}

function sortUnits(units: readonly Unit[]): Units {
  return {
    articles: units.filter((unit) => unit.kind === 'article'),
    entities: units.filter((unit) => unit.kind === 'entity'),
    claims: units.filter((unit) => unit.kind === 'claim'),
  };
}

function checkContent(paths: readonly string[]): Issue[] {
  const some = paths.some((path) => FOLDERS[locate(path)?.folder ?? 'claims'] === 'article');
  return some ? [] : [{ code: 'content-empty', file: '', line: 1, column: 1, args: {} }];
}

function checkAuthors(articles: readonly ArticleUnit[], authors: readonly string[]): Issue[] {
  const known = authors.map((author) => `\`${author}\``).join(', ');
  return articles
    .flatMap(({ authorReferences }) => authorReferences)
    .filter(({ id }) => !authors.includes(id))
    .map(({ id, place }) => ({ code: 'author-unknown', ...place, args: { author: id, authors: known } }));
}
