import { articleSchema, type ArticleFrontmatter } from '../../schema/article.ts';
import { organizationId } from '../../schema/id.ts';

type Handled = Pick<ArticleFrontmatter, 'entities' | 'sources' | 'lang'>;

/**
 * What can be saved of frontmatter that is not valid, so that the text is checked too and one report names every problem, each once: a
 * handle that was declared at all counts as declared, and a source that names who published it as one that a chain may hold.
 */
export function recoverFrontmatter(data: unknown): Handled {
  const { entities, sources, lang } = asRecord(data);
  const { shape } = articleSchema;
  return {
    lang: typeof lang === 'string' && /^[a-z]{2}$/.test(lang) ? lang : 'id',
    entities: recoverEach(
      entities,
      (one) => shape.entities.safeParse(one).data,
      () => ({ unnamed: '…' }),
    ),
    sources: recoverEach(sources, (one) => shape.sources.safeParse(one).data, recoverSource),
  } as Handled;
}

function recoverEach(
  section: unknown,
  parse: (one: Record<string, unknown>) => Record<string, unknown> | undefined,
  recover: (handle: string, value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...[section].flat().map(asRecord)) as Record<string, unknown>)
      .filter(([handle]) => !/[[\]\\<>{}\n]/.test(handle) && handle.trim() !== '')
      .map(([handle, value]) => [handle, parse({ [handle]: value })?.[handle] ?? recover(handle, value)]),
  );
}

/** Who published it is unknown where that is a mistake of its own, and one that chains need not tell again; nobody else is the same. */
function recoverSource(handle: string, value: unknown): unknown {
  const { by, 'syndicated-from': original, publisher } = asRecord(value);
  const page = { url: 'https://example.org/' };
  if (by === undefined && original === undefined && publisher !== undefined) return page;
  return { ...page, by: organizationId.safeParse(by ?? original).data ?? `?${handle}` };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
