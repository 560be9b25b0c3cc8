import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { visit } from './visit.ts';
import { isError } from '../issue/report.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { articleSchema, type ArticleFrontmatter } from '../schema/article.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import { checkCues } from './check-cues.ts';
import { checkDates } from './check-dates.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { ClaimSpan } from './claim-span.ts';
import { collectAnnotations, type Mention } from './collect-annotations.ts';
import { checkConservation } from './conservation.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { withHandleUse } from './handle-use.ts';
import { collectHandles } from './handle.ts';
import { internalLinks, type InternalLink } from './internal-link.ts';
import { namingsIn, type Naming } from './naming.ts';
import { parseAnnotated } from './parse-markdown.ts';
import type { Placed } from './placed.ts';
import { formerIds, sourceReferences, type Reference } from './reference.ts';
import { recoverFrontmatter } from './frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from './source-file.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import { annotatedHast, type Heading } from './to-hast.ts';
import { unarchivedSources } from './unarchived.ts';
import { unclosedBlock } from './unclosed-block.ts';
import { validate } from './frontmatter/validate.ts';

/**
 * An article by itself: all that its own file says, before it is linked to the others. Plain data but for its text, so that it can be
 * cached.
 */
export interface ArticleUnit {
  kind: 'article';
  id: ArticleId;
  file: string;
  /** What its frontmatter says but for its sources. */
  frontmatter: Omit<ArticleFrontmatter, 'sources'>;
  /** In the order that they are declared in, each at its address. */
  sources: Placed<Source>[];
  mentions: Mention[];
  /** What it calls the entities that it names. */
  namings: Naming[];
  claims: ClaimSpan[];
  headings: Heading[];
  /** Links in the text to addresses on this site. */
  internalLinks: InternalLink[];
  references: Reference[];
  authorReferences: Reference[];
  storyReference?: Reference;
  /** The article that this one translates. */
  originalReference?: Reference;
  /** The ids it had before. */
  was: Reference[];
  /** The claims that its corrections name. */
  claimReferences: Reference[];
  wordCount: number;
  /** Gives its text as the JSON of a tree ({@link treeOf}): most of what there is of an article, and needed by few. */
  tree: () => string;
}

/** Parses an article file. With any error there is no unit; every problem of the file is found all the same. */
export function parseArticle(source: SourceFile, id: ArticleId): { unit?: ArticleUnit; issues: Issue[] } {
  const { frontmatter, issues } = readFrontmatter(source, articleSchema);
  if (!frontmatter) return { issues };
  const { text } = source;
  const placeOf = placeFinder(source);
  const { value, meant, issues: problems } = validate(articleSchema, frontmatter);
  const stated = value ?? recoverFrontmatter(meant.data);
  const { handles, issues: handleIssues } = collectHandles(stated, meant);
  const root = parseAnnotated(text, handles.names('entities'));
  const unclosed = unclosedBlock(root, text, placeOf);
  issues.push(...problems, ...handleIssues, ...unclosed);
  if (unclosed.length > 0) return { issues };

  const annotations = collectAnnotations(root, text, stated.lang, handles, placeOf);
  const { hast, headings } = annotatedHast(root, annotations.byNode);
  issues.push(
    ...checkBody(root, placeOf(text.length)),
    ...checkMarkdown(root, text, handles, placeOf),
    ...annotations.issues,
    ...checkCues(root, text, placeOf),
  );
  const found = withHandleUse(issues, handles, annotations.usedHandles, meant);
  if (value) {
    found.push(...checkDates(value, annotations.claims, (...path) => meant.placeOf(path)));
  }
  const lost = found.some(isError) ? [] : checkConservation(root, hast, text, annotations.byNode, placeOf);
  // Stars that only the marks of an annotation keep from being emphasis are told of as that.
  found.push(...(lost.length > 0 ? lost : strayEmphasis(root, text, placeOf)));
  if (found.some(isError) || !value) return { issues: found };

  const { mentions, claims } = annotations;
  const tree = JSON.stringify(hast);
  const unit: ArticleUnit = {
    kind: 'article',
    id,
    file: source.path,
    mentions,
    namings: namingsIn(root, handles, placeOf, frontmatter),
    claims,
    headings,
    internalLinks: internalLinks(root, text, placeOf),
    ...statements(value, meant),
    wordCount: countWords(hast),
    tree: () => tree,
  };
  return { unit, issues: [...found, ...unarchivedSources(unit.sources)] };
}

function checkBody(root: Root, end: Place): Issue[] {
  const body = root.children.filter(({ type }) => type !== 'yaml' && type !== 'definition');
  return body.length === 0 ? [{ code: 'body-empty', ...end, args: {} }] : [];
}

type Statements = Pick<
  ArticleUnit,
  | 'frontmatter'
  | 'sources'
  | 'references'
  | 'authorReferences'
  | 'storyReference'
  | 'originalReference'
  | 'was'
  | 'claimReferences'
>;

/** What the frontmatter says, and everything that it names, each with its place. */
function statements({ sources, ...rest }: ArticleFrontmatter, { placeOf }: Frontmatter): Statements {
  const { authors, story, was, corrections = [], 'translation-of': original } = rest;
  return {
    frontmatter: rest,
    sources: Object.entries(sources).map(([handle, entry]) => ({ entry, place: placeOf(['sources', handle, 'url']) })),
    references: entityReferences({ sources, ...rest }, placeOf),
    authorReferences: authors.map((author, index) => ({ id: author, place: placeOf(['authors', index]) })),
    ...(story !== undefined && { storyReference: { id: story, place: placeOf(['story']) } }),
    ...(original && { originalReference: { id: original, place: placeOf(['translation-of']) } }),
    was: formerIds(was, (index) => placeOf(['was', index])),
    claimReferences: corrections.flatMap(({ claims = [] }, index) =>
      claims.map((claim, at) => ({ id: claim, place: placeOf(['corrections', index, 'claims', at]) })),
    ),
  };
}

function entityReferences({ entities, sources }: ArticleFrontmatter, placeOf: Frontmatter['placeOf']): Reference[] {
  const references: Reference[] = [];
  for (const [handle, use] of Object.entries(entities)) {
    const path = ['entities', handle];
    if ('id' in use) references.push({ id: use.id, place: placeOf([...path, 'id']) });
    else if (use.side) references.push({ id: use.side, place: placeOf([...path, 'side']) });
  }
  for (const [handle, source] of Object.entries(sources)) {
    references.push(...sourceReferences(source, (key) => placeOf(['sources', handle, key])));
  }
  return references;
}

function countWords(hast: HastRoot): number {
  let count = 0;
  visit(hast, 'text', ({ value }) => {
    count += value.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  });
  return count;
}
