import type { Article } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import { locatorPanel, mapHeight, mapPanels, standsIn, type MapPlace } from '../../picture/map-panels.ts';
import type { ArticleId, EntityId } from '../../schema/id.ts';
import { entityLink, entityOf, type EntityLinkView } from './entity-view.ts';
import { happenedAt } from './happened-at.ts';
import { mentionsShown } from './mentions-shown.ts';
import { once } from '../once.ts';
import { pictureView, type PictureView } from './picture-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A place of a map, with why it is there. */
export interface MappedPlaceView extends MapPlace {
  id: EntityId;
  entity: EntityLinkView;
  /** The events that the map is about and that happened here. */
  events: EntityLinkView[];
  /** How many of the articles that the map is about name it. */
  articleCount: number;
}

export interface MapView extends PictureView {
  /** It shows where the first place lies, instead of where all of them lie. */
  isLocator: boolean;
  /** Most important first. */
  places: MappedPlaceView[];
}

/** More marks than these nobody reads. */
const MOST = 20;
/** More than these beside one place. */
const MOST_NEAR = 10;

/** The places that an article names; those where its events happened come first. */
export function articleMap(context: ViewContext, article: Article): MapView | undefined {
  return mapOf(context, placesOf(context, [article]), context.paths.article(article.id));
}

/** The places that the articles of a story name, or those of all articles. */
export function storyMap(context: ViewContext, story?: string): MapView | undefined {
  const articles = [...context.graph.articles.values()].filter((one) => story === undefined || one.story === story);
  return mapOf(context, placesOf(context, articles), context.paths.map(story));
}

/** Where a place lies, with others of ours in the same frame; for a country, with those in it that we speak of most. */
export function locatorMap(context: ViewContext, id: EntityId): MapView | undefined {
  const self = placeView(context, id);
  if (!self) return undefined;
  const panel = locatorPanel(self);
  const from = standsIn(panel, self);
  const rank = (place: MappedPlaceView): number | undefined => {
    if (self.isCountry) return place.country === self.country ? -mentionsShown(context, place.id).length : undefined;
    const at = standsIn(panel, place);
    return at && from && Math.hypot(at[0] - from[0], at[1] - from[1]);
  };
  const near = dots(context)
    .filter((place) => place.id !== id)
    .flatMap((place) => ({ place, rank: rank(place) ?? Infinity }))
    .filter((one) => one.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || compareText(a.place.id, b.place.id))
    .slice(0, MOST_NEAR)
    .map(({ place }) => place);
  const places = [{ ...self, isMain: true }, ...near];
  return {
    ...pictureView(context, context.paths.entity('place', id), 'map', mapHeight([panel])),
    isLocator: true,
    places,
  };
}

/** Every place that is marked with a dot, as a map of no article shows it. */
const dots = once((context: ViewContext): MappedPlaceView[] =>
  [...context.graph.entities.keys()]
    .flatMap((id) => placeView(context, id) ?? [])
    .filter(({ isCountry }) => !isCountry),
);

function mapOf(context: ViewContext, places: MappedPlaceView[], page: string): MapView | undefined {
  if (places.length === 0) return undefined;
  return { ...pictureView(context, page, 'map', mapHeight(mapPanels(places))), isLocator: false, places };
}

function placesOf(context: ViewContext, articles: readonly Article[]): MappedPlaceView[] {
  // A translation is not another article.
  const originals = new Map<EntityId, Set<ArticleId>>();
  for (const { id, translationOf, cast } of articles) {
    for (const { entity } of cast) originals.set(entity, (originals.get(entity) ?? new Set()).add(translationOf ?? id));
  }
  const counts = new Map([...originals].map(([entity, found]) => [entity, found.size]));
  return [...counts.keys()]
    .flatMap((id) => placeView(context, id, counts) ?? [])
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.articleCount - a.articleCount || compareText(a.id, b.id))
    .slice(0, MOST);
}

/** @param counts in how many of the articles each entity is named */
function placeView(
  context: ViewContext,
  id: EntityId,
  counts: ReadonlyMap<EntityId, number> = new Map(),
): MappedPlaceView | undefined {
  const { data, events } = entityOf(context, id);
  if (data.entityKind !== 'place') return undefined;
  const entity = entityLink(context, id);
  const isCountry = data.kind === 'country';
  const told = events.filter((event) => counts.has(event) && happenedAt(context, event, id));
  return {
    id,
    label: entity.name.text,
    ...data.coordinates,
    isCountry,
    ...(data.country !== undefined && { country: data.country }),
    isMain: !isCountry && told.length > 0,
    entity,
    events: told.map((event) => entityLink(context, event)),
    articleCount: counts.get(id) ?? 0,
  };
}
