import type { Root as HastRoot } from 'hast';
import { visit } from './visit.ts';
import { isError } from '../issue/report.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { articleSchema, type ArticleFrontmatter } from '../schema/article.ts';
import type { ArticleId } from '../schema/id.ts';
import { checkDates } from './check-dates.ts';
import { checkMarkdown } from './check-markdown.ts';
import { collectAnnotations, type ClaimSpan, type Mention } from './collect-annotations.ts';
import { checkConservation } from './conservation.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { collectHandles, type HandleTarget } from './handle.ts';
import { internalLinks, type InternalLink } from './internal-link.ts';
import { parseAnnotated } from './parse-markdown.ts';
import { formerIds, sourceReferences, type Reference } from './reference.ts';
import { recoverFrontmatter } from './frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from './source-file.ts';
import { annotatedHast, type Heading } from './to-hast.ts';
import { foldUndeclared, USES_UNDECLARED } from './undeclared-handles.ts';
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
  frontmatter: ArticleFrontmatter;
  mentions: Mention[];
  claims: ClaimSpan[];
  headings: Heading[];
  /** Links in the text to addresses on this site. */
  internalLinks: InternalLink[];
  /** Where the address of each source stands, in their order. */
  sourcePlaces: Place[];
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

  const validated = validate(articleSchema, frontmatter);
  issues.push(...validated.issues);
  const meta = validated.value ?? recoverFrontmatter(validated.meant.data);
  const { handles, issues: handleIssues } = collectHandles(meta, validated.meant);
  issues.push(...handleIssues);

  const root = parseAnnotated(text, handles.names('entities'));
  const unclosed = unclosedBlock(root, text, placeOf);
  if (unclosed.length > 0) return { issues: [...issues, ...unclosed] };
  const body = root.children.filter(({ type }) => type !== 'yaml' && type !== 'definition');
  if (body.length === 0) issues.push({ code: 'body-empty', ...placeOf(text.length), args: {} });
  issues.push(...checkMarkdown(root, text, handles, placeOf));

  const annotations = collectAnnotations(root, text, meta.lang, handles, placeOf);
  issues.push(...annotations.issues);
  // An annotation that can't be read may be the one that uses a handle.
  const isRead = !issues.some(({ code }) => ['annotation-unparsed', 'claim-unclosed', 'quote-curly'].includes(code));
  const unusedAmong = (section: HandleTarget['section']): string[] =>
    handles.names(section).filter((handle) => isRead && !annotations.usedHandles.has(handle));
  const unused = unusedAmong('entities');
  const folded = foldUndeclared(issues.splice(0), { mention: unused, hop: [...unused, ...unusedAmong('sources')] });
  issues.push(...folded);
  for (const handle of unused) {
    // What an undeclared handle was meant to be has its use there.
    if (folded.some(({ code, args }) => USES_UNDECLARED.includes(code) && args['nearest'] === handle)) continue;
    issues.push({ code: 'handle-unused', ...validated.meant.placeOfKey(['entities', handle]), args: { handle } });
  }

  if (validated.value) {
    const placeOfDate = (handle: string): Place => frontmatter.placeOf(['sources', handle, 'published']);
    issues.push(...checkDates(validated.value, annotations.claims, placeOfDate));
  }

  const { hast, headings } = annotatedHast(root, annotations.byNode);
  if (!issues.some(isError)) issues.push(...checkConservation(root, hast, text, annotations.byNode, placeOf));
  if (issues.some(isError) || !validated.value) return { issues };

  const tree = JSON.stringify(hast);
  const { sources } = validated.value;
  const sourcePlaces = Object.keys(sources).map((handle) => frontmatter.placeOf(['sources', handle, 'url']));
  issues.push(...unarchivedSources(Object.values(sources), sourcePlaces));
  const { story, corrections, was, 'translation-of': original } = validated.value;
  const unit: ArticleUnit = {
    kind: 'article',
    id,
    file: source.path,
    frontmatter: validated.value,
    mentions: annotations.mentions,
    claims: annotations.claims,
    headings,
    internalLinks: internalLinks(root, text, placeOf),
    sourcePlaces,
    references: entityReferences(validated.value, (path) => frontmatter.placeOf(path)),
    authorReferences: validated.value.authors.map((author, index) => ({
      id: author,
      place: frontmatter.placeOf(['authors', index]),
    })),
    ...(story !== undefined && { storyReference: { id: story, place: frontmatter.placeOf(['story']) } }),
    ...(original && { originalReference: { id: original, place: frontmatter.placeOf(['translation-of']) } }),
    was: formerIds(was, (index) => frontmatter.placeOf(['was', index])),
    claimReferences: (corrections ?? []).flatMap(({ claims = [] }, index) =>
      claims.map((claim, at) => ({ id: claim, place: frontmatter.placeOf(['corrections', index, 'claims', at]) })),
    ),
    wordCount: countWords(hast),
    tree: () => tree,
  };
  return { unit, issues };
}

function entityReferences(
  { entities, sources }: ArticleFrontmatter,
  placeOf: (path: PropertyKey[]) => Place,
): Reference[] {
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
