import type { Claim as ClaimThing, Comment, CreativeWork } from 'schema-dts';
import type { Claim, Occurrence } from '../../graph/graph.ts';
import { compareDates } from '../../graph/order.ts';
import { isPutForward } from '../../graph/put-forward.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import type { Source } from '../../schema/source.ts';
import { claimOf } from '../parts/claim-of.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { pickText } from '../view-context.ts';
import { articleNode, claimNode, entityNode, publisherNode } from './node-ids.ts';
import { sourceWork } from './source-work.ts';

/**
 * A claim: who put it forward, where it appeared (our articles, and the pages that they rest on) and where first. What became of it
 * is told as comments, each with its source; it is no review, and has no rating.
 */
export function claimThing(context: ExportContext, id: ClaimId): ClaimThing {
  const claim = claimOf(context, id);
  const { text, lang } = pickText(claim.text, context.locale);
  const sources = distinctSources(claim.occurrences);
  const articles = [...new Set(claim.occurrences.map(({ article }) => article))];
  const [first] = sources.toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
  const authors = speakers(claim);
  return {
    ...claimReference(context, id),
    text,
    inLanguage: lang,
    claimInterpreter: publisherNode(context),
    ...(authors.length > 0 && { author: authors.map((speaker) => entityNode(context, speaker)) }),
    ...(claim.about.length > 0 && { about: claim.about.map((entity) => entityNode(context, entity)) }),
    appearance: [
      ...articles.map((article) => articleNode(context, article)),
      ...sources.map((source) => sourceWork(context, source)),
    ],
    firstAppearance: first ? { '@id': first.url } : articleNode(context, claim.occurrences[0].article),
    ...(claim.outcomes.length > 0 && { comment: claim.outcomes.map((outcome) => outcomeComment(context, outcome)) }),
  };
}

/** No more of a claim than what it takes to know which one it is. */
export function claimReference(context: ExportContext, id: ClaimId): Extract<ClaimThing, { '@type': 'Claim' }> {
  const name = pickText(claimOf(context, id).text, context.locale).text;
  return { '@type': 'Claim', ...claimNode(context, id), name, url: absolute(context, context.paths.claim(id)) };
}

/** Who put the claim forward; whoever denied it or asked is not among them. */
export function speakers({ occurrences }: Claim): EntityId[] {
  const forward = occurrences.filter(isPutForward);
  return [...new Set(forward.flatMap(({ chain: [speaker] }) => ('entity' in speaker ? [speaker.entity] : [])))];
}

/** Every page that the chains of some occurrences lead to, once. */
function distinctSources(occurrences: readonly Occurrence[]): Source[] {
  const sources = occurrences.flatMap(({ chain }) =>
    chain.flatMap((hop) => ('entity' in hop && hop.source ? [hop.source] : [])),
  );
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

function dateOf({ published, accessed }: Source): NonNullable<Source['published']> {
  const date = published ?? accessed;
  if (!date) throw new Error('a source without a date');
  return date;
}

function outcomeComment(
  context: ExportContext,
  { date, status, differed, note, source }: Claim['outcomes'][number],
): Comment {
  const { words, locale } = context;
  const told = [
    words.statuses[status],
    ...(differed ? [`${words.whatDiffered}: ${pickText(differed, locale).text}`] : []),
    ...(note ? [pickText(note, locale).text] : []),
  ];
  const citation: CreativeWork = sourceWork(context, source);
  return { '@type': 'Comment', text: told.join(' · '), datePublished: date, citation };
}
