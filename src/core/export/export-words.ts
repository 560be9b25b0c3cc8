import type { Modality, OutcomeStatus } from '../schema/claim.ts';

/** The words of the interface that files for machines hold, in the site's language. */
export interface ExportWords {
  ownVoice: string;
  sideOf: string;
  /** A speaker and those who passed the words on, in order. */
  chainInWords: (speaker: string, relays: string) => string;
  modalities: Record<Modality, string>;
  statuses: Record<OutcomeStatus, string>;
  saidOn: string;
  contested: string;
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
  kinds: Record<'person' | 'place' | 'organization' | 'event', { one: string; many: string }>;
}
