import type { Article } from '../../graph/graph.ts';
import type { ArticleId, ClaimId, EntityId } from '../../schema/id.ts';
import { inLanguage, latestVersions } from '../parts/article-card.ts';
import { occurrencesIn } from '../entity/entity-entries.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { storyTitle } from '../site-names.ts';
import { storiesInOrder } from '../site/timeline-view.ts';
import { pickText } from '../view-context.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { latest, startOfDate } from './feed-dates.ts';
import { articleEntry, byDate, claimEntry, outcomeEntries } from './feed-entries.ts';

/** How many entries a feed holds: the newest ones. */
const LIMIT = 50;

/** A feed that can be had, not yet made. */
export interface FeedSource {
  /** Path of the folder that its files stand in. */
  folder: string;
  make: () => Feed;
}

/** The site's articles. */
export function siteFeed(context: ExportContext): FeedSource {
  const { paths, site, locale } = context;
  return source(context, paths.home(), site.name, pickText(site.tagline, locale).text, () =>
    latestVersions(context).map((article) => articleEntry(context, article)),
  );
}

/** What the articles report that somebody said. */
export function claimsFeed(context: ExportContext): FeedSource {
  const { paths, words, graph } = context;
  return source(context, paths.claims(), words.claims, words.claimsLead, () =>
    [...graph.claims.keys()].map((id) => claimEntry(context, id)),
  );
}

/** What became of it: every change of a claim's status. */
export function outcomesFeed(context: ExportContext): FeedSource {
  const { paths, words, graph } = context;
  return source(
    context,
    paths.claimOutcomes(),
    words.outcome,
    words.outcomesLead,
    () => [...graph.claims.keys()].flatMap((id) => outcomeEntries(context, id)),
    { page: paths.claims() },
  );
}

/** A story: its articles, and what became of the claims in them. */
export function storyFeed(context: ExportContext, story: string): FeedSource {
  const { paths, words, site, locale } = context;
  const name = words.timelineOf(storyTitle(site, story, locale).text);
  return source(context, paths.timeline(story), name, words.timelineLead, () => {
    const articles = latestVersions(context).filter((article) => article.story === story);
    // A translation may be shorter than its original: what became of a claim is news of the story whichever of the two reports it.
    const told = [...context.graph.articles.values()].filter((article) => article.story === story);
    const claims = new Set(told.flatMap(({ occurrences }) => occurrences.map(({ claim }) => claim)));
    return [
      ...articles.map((article) => articleEntry(context, article)),
      ...[...claims].flatMap((id) => outcomeEntries(context, id)),
    ];
  });
}

/** An entity: the articles that name it, what it said and what was said about it, and what became of that. */
export function entityFeed(context: ExportContext, id: EntityId): FeedSource {
  const { name, href } = entityLink(context, id);
  const { data, firstId } = entityOf(context, id);
  const description = pickText(data.description, context.locale).text;
  const make = (): FeedEntry[] => {
    const { mentions, saidBy, saidAbout } = entityOf(context, id);
    const naming = new Set(mentions.flatMap(({ article }) => originalOf(context, article) ?? []));
    const said = new Set<ClaimId>(saidBy);
    const claims = new Set<ClaimId>([...saidBy, ...saidAbout]);
    return [
      ...[...naming].map((original) => articleEntry(context, inLanguage(context, original, context.locale))),
      ...[...claims].map((claim) =>
        claimEntry(context, claim, said.has(claim) ? occurrencesIn('saidBy', id) : undefined),
      ),
      ...[...claims].flatMap((claim) => outcomeEntries(context, claim)),
    ];
  };
  return source(context, href, name.text, description, make, {
    id: context.paths.entity(data.entityKind, firstId),
  });
}

/** Every feed of the site. */
export function allFeeds(context: ExportContext): FeedSource[] {
  return [
    siteFeed(context),
    claimsFeed(context),
    outcomesFeed(context),
    ...storiesInOrder(context).map((story) => storyFeed(context, story)),
    ...[...context.graph.entities.keys()].map((id) => entityFeed(context, id)),
  ];
}

function source(
  context: ExportContext,
  folder: string,
  name: string,
  description: string,
  entriesOf: () => FeedEntry[],
  { page = folder, id = folder }: { page?: string; id?: string } = {},
): FeedSource {
  const { site, locale, asOf } = context;
  const make = (): Feed => {
    const entries = byDate(entriesOf()).slice(0, LIMIT);
    const [first, ...others] = entries.map(({ updated }) => updated);
    return {
      id: absolute(context, id),
      folder: absolute(context, folder),
      page: absolute(context, page),
      name,
      title: name === site.name ? name : `${name} – ${site.name}`,
      description,
      lang: locale,
      // A feed with nothing in it yet is as old as the content that has nothing on it.
      updated: first === undefined ? startOfDate(asOf, site.timeZone) : latest(first, ...others),
      entries,
    };
  };
  return { folder, make };
}

function originalOf({ graph }: ExportContext, id: ArticleId): Article | undefined {
  return graph.articles.get(graph.articles.get(id)?.translationOf ?? id);
}
