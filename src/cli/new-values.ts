import { TZDate } from '@date-fns/tz';
import type { FileKind } from '../core/edit/frontmatter-schema.ts';
import { inLanguage } from '../core/edit/new-file.ts';
import { articleSlug } from '../core/propose/article/article-file.ts';
import type { ClaimId } from '../core/schema/id.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { site } from '../site.config.ts';
import { linkContext } from '../site-context.ts';
import { zonedMoment } from './zoned-moment.ts';

/** A kind of file that an editor begins; tombstones come with what is withdrawn. */
export type NewKind = Exclude<FileKind, 'tombstone'>;

/** The options that give an entity more names, by the kind of name. */
export const NAME_OPTIONS = ['label', 'alias', 'previous', 'weak'] as const;

type Given = Partial<Record<string, string[]>>;

/** What follows from the name alone; undefined for a claim that no article holds. */
export async function startingValues(
  kind: NewKind,
  name: string,
  given: Given,
): Promise<Record<string, unknown> | undefined> {
  switch (kind) {
    case 'article': {
      const [author] = Object.keys(site.authors);
      const published = zonedMoment(TZDate.tz(site.timeZone));
      return { title: name, published, authors: [author], lang: site.contentLanguage };
    }
    case 'claim': {
      const { graph } = await compileContent(contentDir(), linkContext);
      const claim = graph.claims.get(name as ClaimId);
      return claim && { text: claim.text };
    }
    default:
      return { names: namesOf(name, given), sort: sortOf(name, given) };
  }
}

/** Suggests an id: that of a claim is its name; all others are made of the name, the English one first. */
export function suggestId(kind: NewKind, name: string, given: Given): string {
  return kind === 'claim' ? name : articleSlug(kind === 'article' ? name : sortOf(name, given));
}

function namesOf(name: string, given: Given): { text: string; lang: string; kind: string }[] {
  const labels = [name, ...(given['label'] ?? [])].map((text) => ({ typed: text, kind: 'label' }));
  const others = NAME_OPTIONS.filter((kind) => kind !== 'label').flatMap((kind) =>
    (given[kind] ?? []).map((text) => ({ typed: text, kind })),
  );
  return [...labels, ...others].map(({ typed, kind }) => {
    const [lang, text] = inLanguage(typed, site.contentLanguage);
    return { text, lang, kind };
  });
}

/** The label that ids and the order of lists are made of. */
function sortOf(name: string, given: Given): string {
  const labels = [name, ...(given['label'] ?? [])].map((text) => inLanguage(text, site.contentLanguage));
  return labels.find(([lang]) => lang === 'en')?.[1] ?? labels[0]?.[1] ?? name;
}
