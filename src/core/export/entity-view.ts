import type { Entity } from '../graph/graph.ts';
import { compareText } from '../graph/order.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../schema/date.ts';
import { ENTITY_KINDS, type EntityKind } from '../schema/entity.ts';
import type { EntityId } from '../schema/id.ts';
import type { Name } from '../schema/name.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

/** An entity as a link shows it. */
export interface EntityLinkView {
  id: EntityId;
  kind: EntityKind;
  name: TextView;
  href: string;
}

/** An entity as a list shows it. */
export interface EntityCardView extends EntityLinkView {
  description: TextView;
  sort: string;
  mentionCount: number;
  claimCount: number;
}

/** @throws if there is no such entity: linking has made sure of every id that is used */
export function entityOf({ graph }: ViewContext, id: EntityId): Entity {
  const entity = graph.entities.get(id);
  if (!entity) throw new Error(`no entity ${id} in the graph`);
  return entity;
}

export function entityLink(context: ViewContext, id: EntityId): EntityLinkView {
  const { data } = entityOf(context, id);
  return {
    id,
    kind: data.entityKind,
    name: labelOf(data.names, context.locale),
    href: context.paths.entity(data.entityKind, id),
  };
}

export function entityCard(context: ViewContext, id: EntityId): EntityCardView {
  const { data, mentions, claimCount } = entityOf(context, id);
  return {
    ...entityLink(context, id),
    description: pickText(data.description, context.locale),
    sort: data.sort,
    mentionCount: mentions.length,
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

/** The office that a person held on a date, by the latest that had begun and had not ended. */
export function roleOn(context: ViewContext, id: EntityId, date: string): TextView | undefined {
  const { data } = entityOf(context, id);
  if (data.entityKind !== 'person') return undefined;
  const day = firstDayOf(date as PartialDate);
  const held = (data.roles ?? []).filter(
    ({ from, to }) => (from === undefined || firstDayOf(from) <= day) && (to === undefined || day <= lastDayOf(to)),
  );
  const latest = held.toSorted((a, b) => compareText(beginning(b.from), beginning(a.from)))[0];
  return latest && pickText(latest.title, context.locale);
}

function beginning(from: PartialDate | undefined): string {
  return from === undefined ? '' : firstDayOf(from);
}

/** All entities of a kind by the first letter they are sorted under. */
export function entityIndex(context: ViewContext, kind: EntityKind): { letter: string; entities: EntityCardView[] }[] {
  const cards = [...context.graph.entities.values()]
    .filter(({ data }) => data.entityKind === kind)
    .map(({ id }) => entityCard(context, id))
    .sort((a, b) => collator.compare(a.sort, b.sort) || compareText(a.id, b.id));
  const groups = Map.groupBy(cards, ({ sort }) => firstLetter(sort));
  return [...groups].map(([letter, entities]) => ({ letter, entities }));
}

const collator = new Intl.Collator('id');

function firstLetter(text: string): string {
  return (/[\p{L}\p{N}]/u.exec(text.normalize('NFD'))?.[0] ?? '#').toUpperCase();
}

/** The entities that articles of late speak of most, counted over the newest `articles` articles. */
export function entitiesInTheNews(context: ViewContext, articles: number, count: number): EntityCardView[] {
  const newest = new Set(
    [...context.graph.articles.values()]
      .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published))
      .slice(0, articles)
      .map(({ id }) => id),
  );
  return [...context.graph.entities.values()]
    .filter(({ data }) => data.entityKind === 'person' || data.entityKind === 'place')
    .map(({ id, mentions }) => ({ id, count: mentions.filter(({ article }) => newest.has(article)).length }))
    .filter((entity) => entity.count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
    .slice(0, count)
    .map(({ id }) => entityCard(context, id));
}

/** Entities of an article's cast by kind, in the order of {@link ENTITY_KINDS}. */
export function byKind<T extends { kind: EntityKind }>(entities: readonly T[]): { kind: EntityKind; entities: T[] }[] {
  return ENTITY_KINDS.map((kind) => ({ kind, entities: entities.filter((entity) => entity.kind === kind) })).filter(
    (group) => group.entities.length > 0,
  );
}
