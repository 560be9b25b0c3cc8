import type { Root as HastRoot } from 'hast';
import type { Chain } from '../annotate/chain.ts';
import type { Mention } from '../annotate/collect-annotations.ts';
import type { EntityData } from '../annotate/parse-entity.ts';
import type { WordsInSentence } from '../annotate/sentence.ts';
import type { Heading } from '../annotate/to-hast.ts';
import type { CorrectionEntry } from '../schema/article.ts';
import type { Modality, OutcomeEntry, OutcomeStatus, RelationType } from '../schema/claim.ts';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { LocalizedText } from '../schema/text.ts';
import type { Former } from './former.ts';

/** One place in one article where a claim is reported; of several who spoke together there, each has one. */
export interface Occurrence extends WordsInSentence {
  claim: ClaimId;
  article: ArticleId;
  /** Id of the words in the article's page. */
  anchor: string;
  words: string;
  /** A few words that stand right before and right after it in its paragraph. */
  before: string;
  after: string;
  chain: Chain;
  how: Modality;
  cue?: string;
  /** When it was said. */
  on?: PartialDate;
  /** That, or else the day on which its article came out: by this it is sorted and filed. */
  date: PartialDate;
  due?: PartialDate;
  about: EntityId[];
}

/** A relation seen from one of its two claims; `inverse` on the side that did not declare it. */
export interface Relation {
  type: RelationType;
  claim: ClaimId;
  inverse: boolean;
  aspect?: LocalizedText;
}

/** What became of a claim. */
export interface Outcome extends OutcomeEntry {
  /** The claim that it was written down for, by its first id: its own, or one that was merged into that. */
  of: ClaimId;
}

interface FirstId<Id> {
  /** The id that it had first: what must never change, like the ids in feeds, is made of it. */
  firstId: Id;
}

/** One proposition that somebody put forward, with every place where it is reported. */
export interface Claim extends FirstId<ClaimId> {
  id: ClaimId;
  /** The proposition by language: as its file states it, or else the words of its first occurrence in each. */
  text: LocalizedText;
  /** In order of time: as they were said, then as they were published, a translation behind its original. */
  occurrences: [Occurrence, ...Occurrence[]];
  about: EntityId[];
  /** How many sources its occurrences can be traced back to, on whichever side of it they stand. */
  origins: number;
  contested: boolean;
  status: OutcomeStatus;
  due?: PartialDate;
  relations: Relation[];
  /** Oldest first. */
  outcomes: Outcome[];
  /** The articles with a correction that names it, by id. */
  correctedIn: ArticleId[];
  /** What its file says below the frontmatter; without children where there is nothing. */
  analysis: HastRoot;
}

/** A mention, with the article it stands in. */
export interface MentionIn extends Mention {
  article: ArticleId;
}

/** A person, place, organization or event, with all that is written about it. */
export interface Entity extends FirstId<EntityId> {
  id: EntityId;
  data: EntityData;
  /** Newest article first, then in order of the text. */
  mentions: MentionIn[];
  /** Claims that it is the speaker of: put forward, denied or asked about. */
  saidBy: ClaimId[];
  /** Claims that name it. */
  saidAbout: ClaimId[];
  /** Claims that reached us through it. */
  relayed: ClaimId[];
  /** How many claims those are together, each counted once. */
  claimCount: number;
  /** Events that happened at this place, or in which this entity took part. */
  events: EntityId[];
}

export interface Article extends FirstId<ArticleId> {
  id: ArticleId;
  title: string;
  description: string;
  published: Timestamp;
  /** The day it came out, in the site's zone. */
  day: PartialDate;
  updated?: Timestamp;
  /** The day of the last thing done to it, in the site's zone: it came out, was updated or was corrected. */
  changed: PartialDate;
  authors: string[];
  lang: string;
  story?: string;
  /** The article that this one translates. */
  translationOf?: ArticleId;
  /** The translations of this article, by id. */
  translations: ArticleId[];
  /** Oldest first. */
  corrections: Correction[];
  mentions: Mention[];
  /** The claims it reports, in order of the text. */
  occurrences: Occurrence[];
  /** Every entity it mentions or whose words it carries, in order of first appearance. */
  cast: CastMember[];
  sources: Source[];
  headings: Heading[];
  wordCount: number;
  /** Reads its text, as the JSON of a tree (`treeOf`): most of what there is of an article, and kept by nobody. */
  tree: () => string;
}

/** A correction, with its day in the site's zone. */
export interface Correction extends CorrectionEntry {
  day: PartialDate;
}

/** An entity's part in an article. */
export interface CastMember {
  entity: EntityId;
  /** Role that the article itself gives it; all of them, where its handles give several. */
  as?: string;
}

/** The things that the files speak of, linked. Each map is sorted by id, so that equal content gives equal bytes. */
export interface Things {
  articles: ReadonlyMap<ArticleId, Article>;
  entities: ReadonlyMap<EntityId, Entity>;
  claims: ReadonlyMap<ClaimId, Claim>;
}

/** Everything the files say. */
export interface Graph extends Things {
  /** What became of the addresses that are no thing's own any more. */
  former: Former;
}
