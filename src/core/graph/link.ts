import { locate, FOLDERS, type ParsedFile, type Unit } from '../annotate/parse-file.ts';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import type { Paths } from '../paths.ts';
import { buildGraph, type Units } from './build-graph.ts';
import { checkClaimIds } from './check-claim-ids.ts';
import { checkClaims } from './check-claims.ts';
import { checkCorrections, openWithdrawals } from './check-corrections.ts';
import { checkCopies } from './check-copies.ts';
import { checkDue } from './check-due.ts';
import { checkDuplicateIds } from './check-duplicate-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkNames } from './check-names.ts';
import { checkNamings } from './check-namings.ts';
import { checkPlaces } from './check-places.ts';
import { checkSources } from './check-sources.ts';
import { checkOverdue } from './check-overdue.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkWikidata } from './check-wikidata.ts';
import { checkTranslations } from './check-translations.ts';
import { checkAddresses, checkTombstones, claimsGoneWith } from './check-addresses.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { findFormer } from './find-former.ts';
import type { Graph } from './graph.ts';
import { resolveMerges } from './resolve-merges.ts';
import { findSuccessors } from './successors.ts';
import type { UrlsLock } from './urls-lock.ts';
import { checkProvenance, type ProvenanceLock } from './provenance.ts';
import { checkWording, type WordingLock } from './wording.ts';

/** What linking needs to know of the site. */
export interface LinkContext {
  /** Ids of the authors that the site's configuration declares. */
  authors: readonly string[];
  /** Ids of the stories that it declares. */
  stories: readonly string[];
  paths: Paths;
  /** IANA zone that says on which day a moment falls. */
  timeZone: string;
  /** The words on record of every published occurrence; undefined where none are kept. */
  wording?: WordingLock | undefined;
  /** The chains and claim files on record; undefined where none are kept. */
  provenance?: ProvenanceLock | undefined;
  /** Every address on record; undefined where none are kept. */
  urls?: UrlsLock | undefined;
}

/** A parsed file with its path. */
export interface LinkInput extends ParsedFile {
  path: string;
}

/** All files, linked to each other. */
export interface Linked {
  graph: Graph;
  /** What is wrong with what they say of each other. */
  issues: Issue[];
  /** False where a file with an error kept what depends on it from being looked at. */
  isWhole: boolean;
}

/**
 * Sees all files together: checks what they say of each other and builds the graph. The graph is there even where there are
 * issues, for those who want to look at it; whether to publish it is the caller's decision.
 */
export function link(files: readonly LinkInput[], context: LinkContext): Linked {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const all = sortUnits(sorted.flatMap(({ unit }) => unit ?? []));
  const { successors, issues: succession } = findSuccessors(all.articles, all.entities, all.claims);
  const units = resolveMerges(all, successors);
  const paths = sorted.map(({ path }) => path);
  const isWhole = sorted.every(({ unit }) => unit !== undefined);
  const things = buildGraph(units, context.timeZone);
  const found = findFormer(things, all, successors, context.urls);
  const graph = { ...things, former: found.former };
  const withdrawn = graph.former.withdrawn.map(({ address }) => address);
  const references = checkReferences(all, paths, successors.entities, context.urls);
  const gone = new Set([...claimsGoneWith(found.lost, context.urls ?? []).values()].flat());
  const open = openWithdrawals(units.articles, found.lost, gone, context.urls);
  const told = [...withdrawn, ...open.told];
  const issues = [
    ...checkContent(paths),
    ...checkDuplicateIds(paths),
    ...references,
    ...(isWhole ? succession : []),
    ...checkFormerIds(all, successors),
    ...checkAuthors(units.articles, context.authors),
    ...checkStories(units.articles, context.stories),
    ...checkTranslations(units.articles, paths, successors.articles),
    ...checkReserved(units.articles, context.paths),
    ...checkNames(units.entities),
    ...checkNamings(units.articles, units.entities, successors.entities),
    ...checkWikidata(units.entities),
    ...checkPlaces(units.entities),
    ...checkCopies(units.articles, context.urls),
    ...checkSources(all, successors.entities),
    ...checkLinks(units, graph, context.paths, isWhole),
    ...checkClaims(units, graph, paths, isWhole, successors.claims).filter(
      // Told of the article that it was lost with.
      ({ code, args }) => code !== 'claim-without-occurrence' || !gone.has(args['id'] ?? ''),
    ),
    ...(isWhole ? checkCorrections(units.articles, graph, found, open, successors.claims) : []),
    ...(isWhole ? checkClaimIds(units.articles, paths, context.urls) : []),
    ...checkRelations(units.claims),
    ...(isWhole ? checkDue(units.articles, units.claims) : []),
    ...(isWhole ? checkOverdue(units, graph) : []),
    ...(isWhole ? checkWording(units.articles, context.wording, [...found.lost, ...told]) : []),
    // An id that is nobody's would be told once more in each chain.
    ...(isWhole && references.length === 0
      ? checkProvenance(units.articles, all.claims, context.provenance, told)
      : []),
    ...(isWhole ? checkAddresses(graph, { ...found, lost: open.lost }, units.articles, context.urls) : []),
    ...(isWhole ? checkTombstones(all.tombstones, found, context.urls) : []),
  ];
  return { graph, issues, isWhole };
}

function sortUnits(units: readonly Unit[]): Units {
  return {
    articles: units.filter((unit) => unit.kind === 'article'),
    entities: units.filter((unit) => unit.kind === 'entity'),
    claims: units.filter((unit) => unit.kind === 'claim'),
    tombstones: units.filter((unit) => unit.kind === 'tombstone'),
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

function checkStories(articles: readonly ArticleUnit[], stories: readonly string[]): Issue[] {
  const known = stories.map((story) => `\`${story}\``).join(', ');
  return articles
    .flatMap(({ storyReference }) => storyReference ?? [])
    .filter(({ id }) => !stories.includes(id))
    .map(({ id, place }) => ({ code: 'story-unknown', ...place, args: { story: id, stories: known } }));
}

function checkReserved(articles: readonly ArticleUnit[], { segments }: Paths): Issue[] {
  return articles
    .flatMap(({ claims }) => claims)
    .filter(({ id }) => id === segments.filter)
    .map(({ id, place }) => ({ code: 'id-reserved', ...place, args: { id } }));
}
