import fc from 'fast-check';
import type { Chain, Hop } from '../../../src/core/annotate/chain.ts';
import type { ClaimUnit } from '../../../src/core/annotate/parse-claim-file.ts';
import type { Article, Occurrence } from '../../../src/core/graph/graph.ts';
import {
  MODALITIES,
  OUTCOME_STATUSES,
  RELATION_TYPES,
  type OutcomeStatus,
  type RelationEntry,
} from '../../../src/core/schema/claim.ts';
import { webAddress } from '../../../src/core/schema/source.ts';
import type { PartialDate, Timestamp } from '../../../src/core/schema/date.ts';
import type { ArticleId, ClaimId, EntityId } from '../../../src/core/schema/id.ts';

/** Articles and claim files as linking gets them, made by chance out of a few claims, speakers and days, so that they meet. */
export interface RandomContent {
  articles: Article[];
  files: ClaimUnit[];
}

export const CLAIMS = ['klaim-a', 'klaim-b', 'klaim-c'] as ClaimId[];
const DAYS = ['2023', '2023-09', '2023-09-04', '2023-09-05', '2024-01-01'] as PartialDate[];
const AGENCIES = ['kantor', 'koran'] as EntityId[];

const claim = fc.constantFrom(...CLAIMS);
const agency = fc.constantFrom(...AGENCIES);

const speaker: fc.Arbitrary<Hop> = fc.oneof(
  fc.constant({ own: true as const }),
  fc.constantFrom(
    { unnamed: 'seorang pejabat', handle: 'pejabat' },
    { unnamed: 'seorang diplomat', handle: 'diplomat' },
  ),
  fc.constantFrom('kim', 'putin', ...AGENCIES).map((entity) => ({ entity: entity as EntityId })),
  fc.tuple(agency, agency).map(([entity, original]) => ({
    entity,
    source: { by: entity, 'syndicated-from': original, url: webAddress.parse('https://koran.example/') },
  })),
);

/** Something reported in an article; several speakers are those who spoke together. */
const report = fc.record({
  claim,
  speakers: fc.array(speaker, { minLength: 1, maxLength: 2 }),
  relay: fc.option(agency, { nil: undefined }),
  how: fc.constantFrom(...MODALITIES),
  on: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
});
type Report = typeof report extends fc.Arbitrary<infer Made> ? Made : never;

const article = fc.record({
  reports: fc.array(report, { maxLength: 4 }),
  // In the zone of the site; `2023-10-01` is another day where the author is.
  published: fc.constantFrom(
    ['2023-09-04', '2023-09-04T09:00+07:00'],
    ['2023-09-05', '2023-09-05T09:00+07:00'],
    ['2023-10-01', '2023-09-30T21:00-05:00'],
  ) as fc.Arbitrary<[day: PartialDate, moment: Timestamp]>,
  isTranslation: fc.boolean(),
});

const relation = fc.record({ type: fc.constantFrom(...RELATION_TYPES), claim });
const file = fc.record({
  id: claim,
  relations: fc.array(relation, { maxLength: 3 }),
  outcomes: fc.array(fc.constantFrom(...OUTCOME_STATUSES), { maxLength: 3 }),
});

export const randomContent: fc.Arbitrary<RandomContent> = fc
  .record({
    articles: fc.array(article, { minLength: 1, maxLength: 5 }),
    files: fc.uniqueArray(file, { selector: ({ id }) => id, maxLength: 3 }),
  })
  .map((made) => ({
    articles: made.articles.map(({ reports, published, isTranslation }, index) =>
      madeArticle(`artikel-${index}`, published, reports, isTranslation && index > 0),
    ),
    files: made.files.map(({ id, relations, outcomes }) => madeFile(id, otherThan(id, relations), outcomes)),
  }));

/** Relations to other claims; a claim has none to itself. */
function otherThan(id: ClaimId, relations: RelationEntry[]): RelationEntry[] {
  return relations.filter((one) => one.claim !== id);
}

function madeArticle(
  id: string,
  [day, published]: readonly [PartialDate, Timestamp],
  reports: readonly Report[],
  isTranslation: boolean,
): Article {
  const counts = new Map<string, number>();
  return {
    id: id as ArticleId,
    firstId: id as ArticleId,
    title: id,
    description: id,
    published,
    day,
    changed: day,
    authors: ['redaksi'],
    lang: 'id',
    // The first article is never a translation itself.
    ...(isTranslation && { translationOf: 'artikel-0' as ArticleId }),
    translations: [],
    corrections: [],
    mentions: [],
    occurrences: reports.flatMap((one) => {
      const count = (counts.get(one.claim) ?? 0) + 1;
      counts.set(one.claim, count);
      return madeOccurrences(id, `c-${one.claim}${count === 1 ? '' : `--${count}`}`, one, day);
    }),
    cast: [],
    sources: [],
    headings: [],
    wordCount: 0,
    tree: () => '{"type":"root","children":[]}',
  };
}

function madeOccurrences(
  article: string,
  anchor: string,
  { claim: id, speakers, relay, how, on }: Report,
  day: PartialDate,
): Occurrence[] {
  return speakers.map((first) => {
    const chain: Chain = relay ? [first, { entity: relay }] : [first];
    const words = { words: anchor, before: '', after: '', sentence: anchor, start: 0, end: anchor.length };
    const said = { ...(on && { on }), date: on ?? day };
    return { claim: id, article: article as ArticleId, anchor, ...words, chain, how, ...said, about: [] };
  });
}

function madeFile(id: ClaimId, relations: RelationEntry[], statuses: readonly OutcomeStatus[]): ClaimUnit {
  const place = { file: `claims/${id}.md`, line: 1, column: 1 };
  const source = { publisher: 'Koran', url: webAddress.parse('https://koran.example/') };
  return {
    kind: 'claim',
    id,
    file: place.file,
    firstId: id,
    place,
    text: { id: { entry: id, place } },
    relations: relations.map((entry) => ({ entry, place })),
    outcomes: statuses.map((status) => ({
      entry: { date: '2023-09-13' as PartialDate, status, source },
      place,
      of: id,
      sourcePlace: place,
    })),
    references: [],
    was: [],
    internalLinks: [],
    analysis: { type: 'root', children: [] },
  };
}
