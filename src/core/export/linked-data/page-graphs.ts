import type { Graph, Thing } from 'schema-dts';
import type { Article } from '../../graph/graph.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import { claimOf } from '../parts/claim-of.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import type { ExportContext } from '../export-context.ts';
import { pickText } from '../view-context.ts';
import { articleCore, articleThing } from './article-thing.ts';
import { claimReference, claimThing, speakers } from './claim-thing.ts';
import { entityReference, entityThing } from './entity-thing.ts';
import { breadcrumbs, publisher, storySeries, website } from './site-nodes.ts';

export function homeGraph(context: ExportContext): Graph {
  return linkedGraph(website(context), publisher(context));
}

/** What an article's page holds itself; everything else is in a file beside it, so that the page stays light. */
export function articleHeadGraph(context: ExportContext, article: Article, hasCards = false): Graph {
  return linkedGraph(articleCore(context, article, hasCards));
}

/** All that an article's page shows. */
export function articleGraph(context: ExportContext, article: Article, hasCards = false): Graph {
  const { id, title, story, cast, occurrences } = article;
  const { paths, words } = context;
  const page = paths.article(id);
  const claims = [...new Set(occurrences.map(({ claim }) => claim))];
  const entities = new Set([
    ...cast.map(({ entity }) => entity),
    ...claims.flatMap((one) => claimEntities(context, one)),
  ]);
  return linkedGraph(
    articleThing(context, article, hasCards),
    ...(story === undefined ? [] : [storySeries(context, story)]),
    ...claims.map((claim) => claimThing(context, claim)),
    ...[...entities].map((entity) => entityReference(context, entity)),
    website(context),
    publisher(context),
    breadcrumbs(context, page, [
      [words.articles, paths.articles()],
      [title, page],
    ]),
  );
}

export function entityGraph(context: ExportContext, id: EntityId): Graph {
  const { paths, words } = context;
  const { name, href } = entityLink(context, id);
  const { data } = entityOf(context, id);
  const kind = data.entityKind;
  const related =
    data.entityKind === 'event'
      ? [...(data.place ? [data.place] : []), ...(data.participants ?? [])]
      : data.entityKind === 'place' && data.within
        ? [data.within]
        : [];
  return linkedGraph(
    entityThing(context, id),
    ...[...new Set(related)].map((entity) => entityReference(context, entity)),
    breadcrumbs(context, href, [
      [words.kinds[kind].many, paths.entities(kind)],
      [name.text, href],
    ]),
  );
}

export function claimGraph(context: ExportContext, id: ClaimId): Graph {
  const { paths, words } = context;
  const { text, relations } = claimOf(context, id);
  const page = paths.claim(id);
  return linkedGraph(
    claimThing(context, id),
    ...[...new Set(relations.map(({ claim }) => claim))].map((claim) => claimReference(context, claim)),
    ...[...new Set(claimEntities(context, id))].map((entity) => entityReference(context, entity)),
    publisher(context),
    breadcrumbs(context, page, [
      [words.claims, paths.claims()],
      [pickText(text, context.locale).text, page],
    ]),
  );
}

function linkedGraph(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

function claimEntities(context: ExportContext, id: ClaimId): EntityId[] {
  const claim = claimOf(context, id);
  return [...speakers(claim), ...claim.about];
}
