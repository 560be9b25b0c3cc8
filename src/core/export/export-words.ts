import type { Modality } from '../schema/claim.ts';
import type { StatusWords } from './parts/status-in-words.ts';

/** The words of the interface that views, pictures and files for machines hold. */
export interface ExportWords extends StatusWords {
  ownVoice: string;
  sideOf: string;
  /** A speaker and those who passed the words on, in order. */
  chainInWords: (speaker: string, relays: string) => string;
  modalities: Record<Modality, string>;
  saidOn: string;
  contested: string;
  /** Before the names of those who stand on either side of a claim. */
  forward: string;
  against: string;
  /** Behind names: how many more there are. */
  andOthers: (count: number) => string;
  whatDiffered: string;
  articles: string;
  articlesLead: string;
  claims: string;
  /** What a claim's page is called where its link alone is seen. */
  claimTitle: (text: string) => string;
  claimsLead: string;
  outcome: string;
  outcomesLead: string;
  latest: string;
  timelineOf: (story: string) => string;
  timelineLead: string;
  home: string;
  data: string;
  about: string;
  corrections: string;
  sources: string;
  /** How many claims an entity speaks in, and how many name it; nothing where none does. */
  previewCounts: (saidBy: number, saidAbout: number) => string | undefined;
  /** What a screen reader says of the mark of a claim. */
  claimNumber: (number: number) => string;
  /** A span of time. */
  days: (count: number) => string;
  kinds: Record<'person' | 'place' | 'organization' | 'event', { one: string; many: string }>;
}
