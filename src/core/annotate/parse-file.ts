import { isError } from '../issue/report.ts';
import type { Issue } from '../issue/issue.ts';
import { articleSchema } from '../schema/article.ts';
import { claimSchema } from '../schema/claim.ts';
import type { EntityKind } from '../schema/entity.ts';
import { tombstoneSchema } from '../schema/tombstone.ts';
import { badSlug, isSlug, type ArticleId, type ClaimId, type EntityId } from '../schema/id.ts';
import { checkText } from './check-text.ts';
import { parseArticle, type ArticleUnit } from './parse-article.ts';
import { parseClaimFile, type ClaimUnit } from './parse-claim-file.ts';
import { parseFrontmatter } from './frontmatter/frontmatter.ts';
import { ENTITY_SCHEMAS, parseEntity, type EntityUnit } from './parse-entity.ts';
import { parseTombstone, type TombstoneUnit } from './parse-tombstone.ts';
import type { SourceFile } from './source-file.ts';

/** What one content file holds, by itself. */
export type Unit = ArticleUnit | EntityUnit | ClaimUnit | TombstoneUnit;

export interface ParsedFile {
  /** Missing where the file has an error. */
  unit?: Unit;
  issues: Issue[];
}

/** The folders of `content/` and what their files are. */
export const FOLDERS = {
  articles: 'article',
  people: 'person',
  places: 'place',
  organizations: 'organization',
  events: 'event',
  claims: 'claim',
  tombstones: 'tombstone',
} as const satisfies Record<string, 'article' | 'claim' | 'tombstone' | EntityKind>;

export type Folder = keyof typeof FOLDERS;

/** Splits the path of a content file into its folder and its id; undefined where it stands in no folder that is known. */
export function locate(path: string): { folder: Folder; slug: string } | undefined {
  const [folder = '', name = '', ...rest] = path.split('/');
  if (rest.length > 0 || !name.endsWith('.md') || !Object.hasOwn(FOLDERS, folder)) return undefined;
  return { folder: folder as Folder, slug: name.slice(0, -'.md'.length) };
}

/**
 * Parses one content file by itself. Depends on nothing but its argument, so that the result can be kept until the file or this
 * code changes.
 */
export function parseFile(source: SourceFile): ParsedFile {
  const at = { file: source.path, line: 1, column: 1 };
  const located = locate(source.path);
  if (!located) {
    const folders = Object.keys(FOLDERS)
      .map((folder) => `\`${folder}/\``)
      .join(', ');
    return { issues: [{ code: 'file-misplaced', ...at, args: { folders } }] };
  }
  const { folder, slug } = located;
  if (!isSlug(slug)) return { issues: [{ code: 'slug-bad', ...at, args: badSlug(slug) }] };
  const issues = checkText(source);
  if (issues.some(isError)) return { issues };

  const parsed = parseAs(FOLDERS[folder], source, slug);
  const other = parsed.unit ? undefined : folderThatFits(source, folder);
  return other ? { issues: [{ code: 'folder-wrong', ...at, args: { folder: other, own: folder } }] } : parsed;
}

function parseAs(kind: (typeof FOLDERS)[Folder], source: SourceFile, slug: string): ParsedFile {
  switch (kind) {
    case 'article':
      return parseArticle(source, slug as ArticleId);
    case 'claim':
      return parseClaimFile(source, slug as ClaimId);
    case 'tombstone':
      return parseTombstone(source, slug);
    default:
      return parseEntity(source, slug as EntityId, kind);
  }
}

const SCHEMAS = { ...ENTITY_SCHEMAS, article: articleSchema, claim: claimSchema, tombstone: tombstoneSchema };

/** The one other folder whose files have keys like these, where those of its own do not know them all: one that lacks some is unfinished. */
function folderThatFits(source: SourceFile, own: Folder): Folder | undefined {
  const { frontmatter } = parseFrontmatter(source);
  const problems = SCHEMAS[FOLDERS[own]].safeParse(frontmatter?.data).error?.issues ?? [];
  if (!frontmatter || !problems.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0))
    return undefined;
  const fits = (Object.keys(FOLDERS) as Folder[]).filter(
    (folder) => SCHEMAS[FOLDERS[folder]].safeParse(frontmatter.data).success,
  );
  return fits.length === 1 && fits[0] !== own ? fits[0] : undefined;
}
