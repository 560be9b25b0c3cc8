import { parseFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import { compareIssues, type Issue } from '../core/issue/issue.ts';
import { link, type LinkContext, type Linked } from '../core/graph/link.ts';
import { currentProvenance } from '../core/graph/provenance.ts';
import { publishedAddresses } from '../core/graph/published-addresses.ts';
import { extendUrlsLock, URLS_FILE } from '../core/graph/urls-lock.ts';
import { currentWording } from '../core/graph/wording.ts';
import { findContent, type FoundContent } from './find-content.ts';
import type { ContentFile } from './read-content.ts';
import { parseAll, type ParsedContent } from './parse-all.ts';
import { PROVENANCE_FILE, readRecords, recordText, WORDING_FILE, type Records } from './record-file.ts';

/** What linking needs to know of the site, save what is on record. */
export type SiteContext = Omit<LinkContext, keyof Records>;

export interface Compiled extends Linked {
  /** All problems of all files, in order of file and position. */
  issues: Issue[];
  /**
   * Makes the records as they would be if all of this were published now, or what is at these addresses: the text of each file by its
   * name.
   */
  records: (isPublished?: (address: string) => boolean) => Record<string, string>;
}

/** What was compiled of a folder, with the files it was read from. */
export interface CompiledFolder extends Compiled {
  files: ContentFile[];
  /** Stands for what one of them holds. */
  digestOf: (file: ContentFile) => string;
}

/**
 * Reads, parses and links a content folder. What `check` reports and what the build refuses is what this returns.
 *
 * @param found the folder, if it was looked at before
 */
export async function compileContent(
  dir: string,
  site: SiteContext,
  found: FoundContent = findContent(dir),
): Promise<CompiledFolder> {
  const { records, issues: recordIssues } = await readRecords(dir);
  const { parsed, digestOf } = parseAll(dir, found);
  const compiled = compileParsed(parsed, records, site);
  const issues = [...found.issues, ...recordIssues, ...compiled.issues].sort(compareIssues);
  return { ...compiled, files: found.files, digestOf, issues };
}

/** Compiles files that are in memory. */
export function compileFiles(files: readonly SourceFile[], records: Records, site: SiteContext): Compiled {
  return compileParsed(
    files.map((file) => ({ path: file.path, ...parseFile(file) })),
    records,
    site,
  );
}

/** Links what was parsed of a folder's files. */
export function compileParsed(parsed: readonly ParsedContent[], records: Records, site: SiteContext): Compiled {
  const { graph, issues, isWhole } = link(parsed, { ...site, ...records });
  const articles = parsed.flatMap(({ unit }) => (unit?.kind === 'article' ? [unit] : []));
  const claimFiles = parsed.flatMap(({ unit }) => (unit?.kind === 'claim' ? [unit] : []));
  return {
    graph,
    issues: [...parsed.flatMap((file) => file.issues), ...issues].sort(compareIssues),
    isWhole,
    records: (isPublished = () => true) => {
      const record = (entries: Record<string, string>): string =>
        recordText(Object.fromEntries(Object.entries(entries).filter(([key]) => isPublished(addressOfKey(key)))));
      return {
        [WORDING_FILE]: record(currentWording(articles)),
        [PROVENANCE_FILE]: record(currentProvenance(articles, claimFiles)),
        [URLS_FILE]: extendUrlsLock(records.urls ?? [], publishedAddresses(graph).filter(isPublished)),
      };
    },
  };
}

/** The address that an entry of a record is of. */
function addressOfKey(key: string): string {
  const claim = /^claims\/(?<id>.+)$/.exec(key)?.groups?.['id'];
  return claim === undefined ? `article/${key}` : `claim/${claim}`;
}
