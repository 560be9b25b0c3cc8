import type { Entity } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../../schema/date.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Name } from '../../schema/name.ts';
import { latestVersions } from './article-card.ts';
import { mentionsShown } from './mentions-shown.ts';
import { once } from '../once.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** An entity as a link shows it. */
export interface EntityLinkView {
  name: TextView;
  href: string;
}

/** An entity as a list shows it. */
export interface EntityCardView extends EntityLinkView {
  description: TextView;
  mentionCount: number;
  claimCount: number;
}

/** @throws if there is no such entity: linking has made sure of every id that is used */
export function entityOf({ graph }: ViewContext, id: EntityId): Entity {
  const entity = graph.entities.get(id);
  if (!entity) throw new Error(`no entity ${id} in the graph`);
  return entity;
}

export const entityLink = once((context: ViewContext, id: EntityId): EntityLinkView => {
  const { data } = entityOf(context, id);
  return {
    name: labelOf(data.names, context.locale),
    href: context.paths.entity(data.entityKind, id),
  };
});

export function entityCard(context: ViewContext, id: EntityId): EntityCardView {
  const { data, claimCount } = entityOf(context, id);
  return {
    ...entityLink(context, id),
    description: pickText(data.description, context.locale),
    mentionCount: mentionsShown(context, id).length,
    claimCount,
  };
}

/** The name to show: the label in the reader's language, or else the first label. */
export function labelOf(names: readonly Name[], locale: string): TextView {
  const labels = names.filter(({ kind }) => kind === 'label');
  const label = labels.find(({ lang }) => lang === locale) ?? labels[0];
  return { text: label?.text ?? '', lang: label?.lang ?? locale };
}

/** Names that differ from the label, each once, grouped by language in the order of the file. */
export function otherNames(names: readonly Name[], locale: string): TextView[] {
  const seen = new Set([labelOf(names, locale).text]);
  return names.flatMap(({ text, lang }) => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, lang }];
  });
}

/**
 * The office that a person held on a date, by the latest that had begun and had not ended. Of a date that is known to the month or year
 * alone, an office is told only if it was held on whatever day of it is meant: the words may be those of the office that came after.
 */
export function roleOn(context: ViewContext, id: EntityId, date: PartialDate): TextView | undefined {
  const { data } = entityOf(context, id);
  if (data.entityKind !== 'person') return undefined;
  const held = (data.roles ?? []).filter(
    ({ from, to }) =>
      (from === undefined || firstDayOf(from) <= firstDayOf(date)) &&
      (to === undefined || lastDayOf(date) <= lastDayOf(to)),
  );
  const latest = held.toSorted((a, b) => compareText(beginning(b.from), beginning(a.from)))[0];
  return latest && pickText(latest.title, context.locale);
}

function beginning(from: PartialDate | undefined): string {
  return from === undefined ? '' : firstDayOf(from);
}

/** The entities that articles of late speak of most, counted over the newest `articles` articles. */
export function entitiesInTheNews(context: ViewContext, articles: number, count: number): EntityCardView[] {
  const newest = new Set(
    latestVersions(context)
      .slice(0, articles)
      .map(({ id }) => id),
  );
  return [...context.graph.entities.values()]
    .filter(({ data }) => data.entityKind === 'person' || data.entityKind === 'place')
    .map(({ id }) => ({ id, count: mentionsShown(context, id).filter(({ article }) => newest.has(article)).length }))
    .filter((entity) => entity.count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
    .slice(0, count)
    .map(({ id }) => entityCard(context, id));
}
