import type { Article } from '../../graph/graph.ts';
import type { ExportContext } from '../export-context.ts';
import { entityCard, entityOf, roleOn } from '../parts/entity-view.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import type { TextView } from '../view-context.ts';

/** What a mention's card says of an entity, on the day of the article that mentions it. */
export interface PreviewView {
  name: TextView;
  role?: TextView;
  description: TextView;
  /** How many claims it speaks in, and how many name it, in words; nothing where none does. */
  counts?: string;
}

/** Name of the file beside an article's page: the card of every entity that it mentions, by the address of the entity's page. */
const PREVIEWS = 'previews.json';

/** The cards of every article in its language, one file for each: a reader who asks for one card has them all. */
export function* previewFiles(context: ExportContext): Iterable<SiteFile> {
  for (const article of context.graph.articles.values()) {
    yield {
      path: context.paths.article(article.id).slice(context.paths.base.length) + PREVIEWS,
      make: () => jsonText(previews(context.speaking(article.lang), article)),
    };
  }
}

function previews(context: ExportContext, article: Article): Record<string, PreviewView> {
  const cards = article.cast.map(({ entity, as }) => {
    const { href, name, description } = entityCard(context, entity);
    const { saidBy, saidAbout } = entityOf(context, entity);
    const role = as === undefined ? roleOn(context, entity, article.day) : { text: as, lang: article.lang };
    const counts = context.words.previewCounts(saidBy.length, saidAbout.length);
    const card = { name, ...(role && { role }), description, ...(counts !== undefined && { counts }) };
    return [href, card] as const;
  });
  return Object.fromEntries(cards);
}
