import { answersSvg } from '../../picture/answers-svg.ts';
import type { MapPlace } from '../../picture/map-panels.ts';
import { mapSvg, type MapContent, type PictureStyle } from '../../picture/map-svg.ts';
import { togetherSvg } from '../../picture/together-svg.ts';
import type { EntityId } from '../../schema/id.ts';
import type { Palette } from '../../picture/picture-colors.ts';
import type { ExportContext } from '../export-context.ts';
import { drawnAnswer, storyAnswers } from './answers-view.ts';
import { entityLink, labelOf } from '../parts/entity-view.ts';
import { articleMap, locatorMap, storyMap, type MapView } from '../parts/place-map.ts';
import type { PictureView } from '../parts/picture-view.ts';
import type { SiteFile } from '../site-file.ts';
import { once } from '../once.ts';
import { togetherPicture, togetherView } from '../entity/together-view.ts';
import { storiesInOrder } from './timeline-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The pictures of all pages, each beside its page and in its language. */
export function* pictureFiles(context: ExportContext, palette: Palette): Iterable<SiteFile> {
  const { graph, words } = context;
  const style = styleOf(context, palette);
  for (const article of graph.articles.values()) {
    const own = context.speaking(article.lang);
    yield* mapFile(articleMap(own, article), own);
  }
  for (const story of [undefined, ...storiesInOrder(context)]) yield* mapFile(storyMap(context, story));
  for (const story of storiesInOrder(context)) {
    const picture = storyAnswers(context, story);
    if (!picture) continue;
    const answers = picture.answers.map((answer) => drawnAnswer(answer, words.statuses[answer.status]));
    yield { path: pathOf(picture), make: () => answersSvg(answers, palette, words.days) };
  }
  for (const id of graph.entities.keys()) {
    yield* mapFile(locatorMap(context, id));
    const picture = togetherPicture(context, id);
    if (picture) yield { path: pathOf(picture), make: () => togetherFile(context, id, style) };
  }

  function* mapFile(map: MapView | undefined, own = context): Iterable<SiteFile> {
    if (!map) return;
    const content: MapContent = { places: map.places.map(drawnPlace), isLocator: map.isLocator };
    const ownStyle = styleOf(own, palette);
    const key = `${JSON.stringify(content)} ${own.locale} ${namesKey(own)}`;
    yield { path: pathOf(map), key, make: () => mapSvg(content, ownStyle) };
  }

  function pathOf({ src }: PictureView): string {
    return src.slice(context.paths.base.length);
  }
}

/** Of a place what is drawn. */
function drawnPlace({ id, label, lon, lat, isCountry, country, isMain }: MapPlace): MapPlace {
  return { id, label, lon, lat, isCountry, ...(country !== undefined && { country }), isMain };
}

function togetherFile(context: ViewContext, id: EntityId, style: PictureStyle): string {
  const others = togetherView(context, id).map(({ entity, count }) => ({ name: entity.name.text, count }));
  return togetherSvg(entityLink(context, id).name.text, others, style);
}

function styleOf(context: ViewContext, palette: Palette): PictureStyle {
  return { palette, locale: context.locale, countryNames: countryNames(context) };
}

/** What our own pages call countries, so that a map says the same. */
const countryNames = once(
  ({ graph, locale }: ViewContext): Map<string, string> =>
    new Map(
      [...graph.entities.values()].flatMap(({ data }): [string, string][] =>
        data.entityKind === 'place' && data.kind === 'country' && data.country !== undefined
          ? [[data.country, labelOf(data.names, locale).text]]
          : [],
      ),
    ),
);

const namesKey = once((context: ViewContext) => JSON.stringify([...countryNames(context)]));
