import { mapSvg, type MapContent, type PictureStyle } from '../picture/map-svg.ts';
import { togetherSvg } from '../picture/together-svg.ts';
import type { EntityId } from '../schema/id.ts';
import type { Palette } from '../picture/picture-colors.ts';
import { entityLink, labelOf } from './entity-view.ts';
import { articleMap, locatorMap, storyMap, type MapView } from './place-map.ts';
import type { PictureView } from './picture-view.ts';
import type { SiteFile } from './site-file.ts';
import { togetherPicture, togetherView } from './together-view.ts';
import { storiesInOrder } from './timeline-view.ts';
import type { ViewContext } from './view-context.ts';

/** The pictures of all pages, each beside its page. */
export function* pictureFiles(context: ViewContext, palette: Palette): Iterable<SiteFile> {
  const { graph, locale } = context;
  const style: PictureStyle = { palette, locale, countryNames: countryNames(context) };
  for (const article of graph.articles.values()) yield* mapFile(articleMap(context, article), false);
  for (const story of [undefined, ...storiesInOrder(context)]) yield* mapFile(storyMap(context, story), false);
  for (const id of graph.entities.keys()) {
    yield* mapFile(locatorMap(context, id), true);
    const picture = togetherPicture(context, id);
    if (picture) yield { path: pathOf(picture), make: () => togetherFile(context, id, style) };
  }

  function* mapFile(map: MapView | undefined, isLocator: boolean): Iterable<SiteFile> {
    if (!map) return;
    const content: MapContent = { places: map.places, isLocator };
    yield { path: pathOf(map), make: () => mapSvg(content, style) };
  }

  function pathOf({ src }: PictureView): string {
    return src.slice(context.paths.base.length);
  }
}

function togetherFile(context: ViewContext, id: EntityId, style: PictureStyle): string {
  const others = togetherView(context, id).map(({ entity, count }) => ({ name: entity.name.text, count }));
  return togetherSvg(entityLink(context, id).name.text, others, style);
}

/** What our own pages call countries, so that a map says the same. */
function countryNames({ graph, locale }: ViewContext): Map<string, string> {
  return new Map(
    [...graph.entities.values()].flatMap(({ data }): [string, string][] =>
      data.entityKind === 'place' && data.kind === 'country' && data.country !== undefined
        ? [[data.country, labelOf(data.names, locale).text]]
        : [],
    ),
  );
}
