import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Issue } from '../issue/issue.ts';
import type { ArticleFrontmatter, EntityUse } from '../schema/article.ts';
import type { Source } from '../schema/source.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';

/** What a handle of an article stands for. */
export type HandleTarget =
  { section: 'entities'; handle: string; use: EntityUse } | { section: 'sources'; handle: string; source: Source };

/** Spaces that look like one, and come with words that are pasted: CommonMark takes them for letters. */
const SPACES = /[\u00A0\u2007\u202F]/g;

/** A handle as all are looked up: as CommonMark looks up link labels, white space and case make no difference; nor do fixed spaces. */
export function foldHandle(handle: string): string {
  return normalizeIdentifier(handle.replace(SPACES, ' '));
}

/** The labels by which a text names these handles with other spaces than they were declared with. */
export function labelsWithFixedSpaces(text: string, handles: readonly string[]): string[] {
  if (![text, ...handles].some((one) => one.search(SPACES) !== -1)) return [];
  const known = new Map(handles.map((handle) => [foldHandle(handle), handle]));
  const labels = [...text.matchAll(/\[(?<label>[^[\]]{1,100})\]/g)].map(({ groups }) => groups?.['label'] ?? '');
  return [...new Set(labels)].filter((label) => {
    const handle = known.get(foldHandle(label));
    return handle !== undefined && normalizeIdentifier(handle) !== normalizeIdentifier(label);
  });
}

/** The handles of one article. */
export class Handles {
  readonly #targets = new Map<string, HandleTarget>();

  /** Adds a handle, or returns the earlier one that Markdown could not tell from it. */
  add(target: HandleTarget): HandleTarget | undefined {
    const key = foldHandle(target.handle);
    const earlier = this.#targets.get(key);
    if (!earlier) this.#targets.set(key, target);
    return earlier;
  }

  get(handle: string): HandleTarget | undefined {
    return this.#targets.get(foldHandle(handle));
  }

  /** Handles as they were declared; those of one section alone where it is given. */
  names(section?: HandleTarget['section']): string[] {
    return [...this.#targets.values()]
      .filter((target) => section === undefined || target.section === section)
      .map(({ handle }) => handle);
  }
}

/** Collects the handles of an article; two that Markdown could not tell apart are an issue. */
export function collectHandles(
  { entities, sources }: Pick<ArticleFrontmatter, 'entities' | 'sources'>,
  frontmatter: Frontmatter,
): { handles: Handles; issues: Issue[] } {
  const handles = new Handles();
  const issues: Issue[] = [];
  const targets: HandleTarget[] = [
    ...Object.entries(entities).map(([handle, use]) => ({ section: 'entities' as const, handle, use })),
    ...Object.entries(sources).map(([handle, source]) => ({ section: 'sources' as const, handle, source })),
  ];
  for (const target of targets) {
    const earlier = handles.add(target);
    if (!earlier) continue;
    const place = frontmatter.placeOfKey([target.section, target.handle]);
    issues.push({ code: 'handle-duplicate', ...place, args: { handle: target.handle, other: earlier.handle } });
  }
  return { handles, issues };
}
