import { articleSchema, type ArticleFrontmatter } from '../schema/article.ts';

type Handled = Pick<ArticleFrontmatter, 'entities' | 'sources' | 'lang'>;

/**
 * What can be saved of frontmatter that is not valid, so that the text is checked too and one report names every problem: a handle
 * that was declared at all counts as declared.
 */
export function recoverFrontmatter(data: unknown): Handled {
  const { entities, sources, lang } = asRecord(data);
  const { shape } = articleSchema;
  return {
    lang: typeof lang === 'string' && /^[a-z]{2}$/.test(lang) ? lang : 'id',
    entities: recoverEach(entities, (one) => shape.entities.safeParse(one).data, { unnamed: '…' }),
    sources: recoverEach(sources, (one) => shape.sources.safeParse(one).data, { url: 'https://example.org/' }),
  } as Handled;
}

function recoverEach(
  section: unknown,
  parse: (one: Record<string, unknown>) => Record<string, unknown> | undefined,
  placeholder: unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asRecord(section))
      .filter(([handle]) => !/[[\]\\<>{}\n]/.test(handle) && handle.trim() !== '')
      .map(([handle, value]) => [handle, parse({ [handle]: value })?.[handle] ?? placeholder]),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
