import type { Entity } from '../graph/graph.ts';
import { compareText } from '../graph/order.ts';
import { foldText } from '../search/fold-text.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../schema/date.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { EntityId } from '../schema/id.ts';
import type { Name } from '../schema/name.ts';
import { latestVersions } from './article-card.ts';
import { mentionsShown } from './mentions-shown.ts';
import { once } from './once.ts';
import { pageCount, pagerFromFirst, type PagerView } from './paging.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

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

/** All entities of a kind by the first letter they are sorted under. */
export function entityIndex(context: ViewContext, kind: EntityKind): { letter: string; entities: EntityCardView[] }[] {
  const found = [...context.graph.entities.values()].filter(({ data }) => data.entityKind === kind);
  return [...byLetter(found)].map(([letter, entities]) => ({
    letter,
    entities: entities.map(({ id }) => entityCard(context, id)),
  }));
}

function byLetter(entities: readonly Entity[]): Map<string, Entity[]> {
  const keyed = entities.map((entity) => ({ entity, key: fromFirstLetter(entity.data.sort) }));
  keyed.sort((a, b) => collator.compare(a.key, b.key) || compareText(a.entity.id, b.entity.id));
  const groups = Map.groupBy(keyed, ({ key }) => firstLetter(key));
  return new Map([...groups].map(([letter, found]) => [letter, found.map(({ entity }) => entity)]));
}

const collator = new Intl.Collator('id');

/** Marks that a name begins with have no part in its place: a quotation mark would come before all letters. */
function fromFirstLetter(text: string): string {
  return text.replace(/^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]+/u, '');
}

/** The letter that it is looked for under: that without its accent or stroke, which is how the order takes it too. */
function firstLetter(text: string): string {
  return (/./u.exec(foldText(text))?.[0] ?? '#').toUpperCase();
}

/** How many entities a page of an index shows. */
const ON_PAGE = 100;

/** A page of the index of one kind of entity. */
export interface EntityIndexView {
  kind: EntityKind;
  /** The letters with their addresses: parts of this page, or pages of their own where there are too many entities for one. */
  letters: { letter: string; href: string }[];
  groups: { letter: string; entities: EntityCardView[] }[];
  pager: PagerView;
}

interface IndexPage {
  letter?: string;
  number?: number;
  make: () => EntityIndexView;
}

/** The index of a kind of entity by pages, each made when it is asked for: all on one, or by letters behind those most written about. */
export function entityIndexPages(context: ViewContext, kind: EntityKind): IndexPage[] {
  const { paths, graph } = context;
  const all = [...graph.entities.values()].filter(({ data }) => data.entityKind === kind);
  if (all.length <= ON_PAGE) {
    const groups = (): EntityIndexView['groups'] => entityIndex(context, kind);
    const letters = (): EntityIndexView['letters'] =>
      groups().map(({ letter }) => ({ letter, href: `#letter-${letter}` }));
    return [{ make: () => ({ kind, letters: letters(), groups: groups(), pager: {} }) }];
  }
  const found = byLetter(all);
  const addressOf = (letter: string): string => paths.entityLetter(kind, letterSegment(letter));
  const letters = [...found.keys()].map((letter) => ({ letter, href: addressOf(letter) }));
  const mentioned = ({ id }: Entity): number => mentionsShown(context, id).length;
  const most = all.toSorted((a, b) => mentioned(b) - mentioned(a) || compareText(a.id, b.id)).slice(0, ON_PAGE / 2);
  const cards = (entities: readonly Entity[]): EntityCardView[] => entities.map(({ id }) => entityCard(context, id));
  return [
    { make: () => ({ kind, letters, groups: [{ letter: '', entities: cards(most) }], pager: {} }) },
    ...[...found].flatMap(([letter, entities]) => {
      const start = addressOf(letter);
      const count = pageCount(entities.length, ON_PAGE);
      return Array.from({ length: count }, (_, at) => ({
        letter: letterSegment(letter),
        ...(at > 0 && { number: at + 1 }),
        make: () => ({
          kind,
          letters,
          groups: [{ letter, entities: cards(entities.slice(at * ON_PAGE, (at + 1) * ON_PAGE)) }],
          pager: pagerFromFirst(at + 1, count, (number) => paths.page(start, number), start),
        }),
      }));
    }),
  ];
}

/** A letter as a part of an address: itself in lower case if it is Latin, else the number that Unicode gives it. */
function letterSegment(letter: string): string {
  return /^[A-Z0-9]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
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
