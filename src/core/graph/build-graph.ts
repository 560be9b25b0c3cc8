import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import { entityData, type EntityData, type EntityUnit } from '../annotate/parse-entity.ts';
import type { TombstoneUnit } from '../annotate/parse-tombstone.ts';
import { firstId } from '../annotate/reference.ts';
import type { Chain } from '../annotate/chain.ts';
import type { ClaimSpan } from '../annotate/claim-span.ts';
import type { PartialDate } from '../schema/date.ts';
import { dayOf } from '../schema/day-of.ts';
import type { ArticleId, EntityId } from '../schema/id.ts';
import { buildClaims } from './build-claims.ts';
import type { Article, CastMember, Entity, Occurrence, Things } from './graph.ts';
import { compareText, laterDay, newestFirst } from './order.ts';

/** The parsed files by kind, each in order of its path. */
export interface Units {
  articles: ArticleUnit[];
  entities: EntityUnit[];
  claims: ClaimUnit[];
  tombstones: TombstoneUnit[];
}

/**
 * Builds the graph in one pass over each kind of file; nothing in it is found by searching.
 *
 * @param timeZone the site's zone, in which moments have their days
 */
export function buildGraph(units: Units, timeZone: string): Things {
  const stated = new Map(units.articles.map(({ id, frontmatter }) => [id, frontmatter]));
  const articles = new Map(
    sortById(units.articles).map((unit) => [unit.id, buildArticle(unit, storyOf(unit, stated), timeZone)]),
  );
  for (const { id, translationOf } of articles.values()) {
    if (translationOf) articles.get(translationOf)?.translations.push(id);
  }
  const claims = buildClaims([...articles.values()], units.claims);
  const entities = new Map(sortById(units.entities).map((unit) => [unit.id, emptyEntity(unit.id, entityData(unit))]));

  for (const article of [...articles.values()].sort(newestFirst)) {
    for (const mention of article.mentions) {
      entities.get(mention.entity)?.mentions.push({ article: article.id, ...mention });
    }
  }
  for (const claim of claims.values()) {
    const told = new Map<EntityId, Set<'saidBy' | 'relayed' | 'saidAbout'>>();
    const add = (entity: EntityId, role: 'saidBy' | 'relayed' | 'saidAbout'): void => {
      told.set(entity, (told.get(entity) ?? new Set()).add(role));
    };
    for (const { chain } of claim.occurrences) {
      chain.forEach((hop, index) => 'entity' in hop && add(hop.entity, index === 0 ? 'saidBy' : 'relayed'));
    }
    for (const id of claim.about) add(id, 'saidAbout');
    for (const [id, roles] of told) {
      const entity = entities.get(id);
      if (!entity) continue;
      for (const role of roles) entity[role].push(claim.id);
      entity.claimCount++;
    }
  }
  for (const { id, data } of entities.values()) {
    if (data.entityKind !== 'event') continue;
    for (const related of new Set([data.place, ...(data.participants ?? [])])) {
      if (related !== undefined) entities.get(related)?.events.push(id);
    }
  }
  return { articles, entities, claims };
}

function sortById<T extends { id: string }>(units: readonly T[]): T[] {
  return units.toSorted((a, b) => compareText(a.id, b.id));
}

function emptyEntity(id: EntityId, data: EntityData): Entity {
  return {
    id,
    firstId: firstId(id, data.was),
    data,
    mentions: [],
    saidBy: [],
    saidAbout: [],
    relayed: [],
    claimCount: 0,
    events: [],
  };
}

/** A translation is in the story of its original, so that the two have the same neighbours there. */
function storyOf(
  { frontmatter }: ArticleUnit,
  stated: ReadonlyMap<ArticleId, ArticleUnit['frontmatter']>,
): string | undefined {
  const original = frontmatter['translation-of'];
  return ((original && stated.get(original)) ?? frontmatter).story;
}

function buildArticle(unit: ArticleUnit, story: string | undefined, timeZone: string): Article {
  const { title, description, published, updated, authors, lang } = unit.frontmatter;
  const original = unit.frontmatter['translation-of'];
  const day = dayOf(published, timeZone);
  const corrections = (unit.frontmatter.corrections ?? []).map((one) => ({ ...one, day: dayOf(one.date, timeZone) }));
  return {
    id: unit.id,
    firstId: firstId(unit.id, unit.frontmatter.was),
    title,
    description,
    published,
    day,
    ...(updated && { updated }),
    changed: [day, ...(updated ? [dayOf(updated, timeZone)] : []), ...corrections.map((one) => one.day)].reduce(
      laterDay,
    ),
    authors,
    lang,
    ...(story !== undefined && { story }),
    ...(original && { translationOf: original }),
    translations: [],
    corrections,
    mentions: unit.mentions,
    occurrences: unit.claims.flatMap((span) => span.chains.map((chain) => buildOccurrence(unit.id, span, chain, day))),
    cast: castOf(unit),
    sources: unit.sources.map(({ entry }) => entry),
    headings: unit.headings,
    wordCount: unit.wordCount,
    tree: unit.tree,
  };
}

function castOf({ frontmatter, mentions, claims }: ArticleUnit): CastMember[] {
  const roles = new Map<EntityId, string[]>();
  for (const use of Object.values(frontmatter.entities)) {
    if (!('id' in use) || use.as === undefined) continue;
    const others = roles.get(use.id) ?? [];
    if (!others.includes(use.as)) roles.set(use.id, [...others, use.as]);
  }
  const hops = claims.flatMap(({ chains }) => chains.flat()).flatMap((hop) => ('entity' in hop ? [hop.entity] : []));
  return [...new Set([...mentions.map(({ entity }) => entity), ...hops])].map((entity) => {
    const as = roles.get(entity);
    return { entity, ...(as && { as: as.join('; ') }) };
  });
}

function buildOccurrence(article: ArticleId, span: ClaimSpan, chain: Chain, published: PartialDate): Occurrence {
  const { id, anchor, words, before, after, sentence, start, end, how, cue, on, due, about } = span;
  return {
    claim: id,
    article,
    anchor,
    words,
    before,
    after,
    sentence,
    start,
    end,
    chain,
    how,
    ...(cue !== undefined && { cue }),
    ...(on && { on: on.entry }),
    date: on?.entry ?? published,
    ...(due && { due: due.entry }),
    about,
  };
}
