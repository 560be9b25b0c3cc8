import type { Entity } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import type { EntityKind } from '../../schema/entity.ts';
import { foldText } from '../../search/fold-text.ts';
import { entityCard, type EntityCardView } from '../parts/entity-view.ts';
import { mentionsShown } from '../parts/mentions-shown.ts';
import { once } from '../once.ts';
import { pageCount, pagerFromFirst, type PagerView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';

/** How many entities a page of an index shows. */
const ON_PAGE = 100;

export interface LetterView {
  letter: string;
  href: string;
}

/** A page of the index of one kind of entity. */
export interface EntityIndexView {
  kind: EntityKind;
  letters: LetterView[];
  groups: { letter: string; entities: EntityCardView[] }[];
  pager: PagerView;
}

interface IndexPage {
  letter?: string;
  number?: number;
  make: () => EntityIndexView;
}

/**
 * The letters of a kind of entity with where they lead: to a part of its index, or to pages of their own where there are too many
 * entities for one.
 *
 * @param index address of the index; none for a link that stands on it
 */
export function entityLetters(context: ViewContext, kind: EntityKind, index = ''): LetterView[] {
  const found = byLetter(context, kind);
  return [...found.keys()].map((letter) => ({
    letter,
    href: isLong(found) ? context.paths.entityLetter(kind, letterSegment(letter)) : `${index}#letter-${letter}`,
  }));
}

/** The index of a kind of entity by pages, each made when it is asked for: all on one, or by letters behind those most written about. */
export function entityIndexPages(context: ViewContext, kind: EntityKind): IndexPage[] {
  const found = byLetter(context, kind);
  const letters = entityLetters(context, kind);
  const group = (letter: string, entities: readonly Entity[]): EntityIndexView['groups'][number] => ({
    letter,
    entities: entities.map(({ id }) => entityCard(context, id)),
  });
  if (!isLong(found)) {
    return [{ make: () => ({ kind, letters, groups: [...found].map((one) => group(...one)), pager: {} }) }];
  }
  const mentioned = ({ id }: Entity): number => mentionsShown(context, id).length;
  const most = [...found.values()]
    .flat()
    .sort((a, b) => mentioned(b) - mentioned(a) || compareText(a.id, b.id))
    .slice(0, ON_PAGE / 2);
  return [
    { make: () => ({ kind, letters, groups: [group('', most)], pager: {} }) },
    ...[...found].flatMap(([letter, entities]) => {
      const segment = letterSegment(letter);
      const start = context.paths.entityLetter(kind, segment);
      const count = pageCount(entities.length, ON_PAGE);
      return Array.from({ length: count }, (_, at) => ({
        letter: segment,
        ...(at > 0 && { number: at + 1 }),
        make: () => ({
          kind,
          letters,
          groups: [group(letter, entities.slice(at * ON_PAGE, (at + 1) * ON_PAGE))],
          pager: pagerFromFirst(at + 1, count, (number) => context.paths.page(start, number), start),
        }),
      }));
    }),
  ];
}

/** All entities of a kind by the first letter they are sorted under. */
const byLetter = once((context: ViewContext, kind: EntityKind): ReadonlyMap<string, Entity[]> => {
  const keyed = [...context.graph.entities.values()]
    .filter(({ data }) => data.entityKind === kind)
    .map((entity) => ({ entity, key: fromFirstLetter(entity.data.sort) }))
    .sort((a, b) => collator.compare(a.key, b.key) || compareText(a.entity.id, b.entity.id));
  const groups = Map.groupBy(keyed, ({ key }) => firstLetter(key));
  return new Map([...groups].map(([letter, found]) => [letter, found.map(({ entity }) => entity)]));
});

const collator = new Intl.Collator('id');

/** Marks that a name begins with have no part in its place: a quotation mark would come before all letters. */
function fromFirstLetter(text: string): string {
  return text.replace(/^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]+/u, '');
}

/** The letter that it is looked for under: that without its accent or stroke, which is how the order takes it too. */
function firstLetter(text: string): string {
  return (/./u.exec(foldText(text))?.[0] ?? '#').toUpperCase();
}

function isLong(index: ReadonlyMap<string, Entity[]>): boolean {
  return [...index.values()].flat().length > ON_PAGE;
}

/** A letter as a part of an address: itself in lower case if it is Latin, else the number that Unicode gives it. */
function letterSegment(letter: string): string {
  return /^[A-Z0-9]$/.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
