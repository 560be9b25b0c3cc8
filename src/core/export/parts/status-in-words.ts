import type { Modality, OutcomeStatus } from '../../schema/claim.ts';

/** The words that tell what became of a claim. */
export interface StatusWords {
  statuses: Record<OutcomeStatus, string>;
  /** Says of what somebody denies what became of it. */
  ofDenied: (status: string) => string;
}

/**
 * What became of a claim, in a word or two. Behind the name of one who denies it, the bare word would read as if the denial had come true.
 *
 * @param how how the claim was put by those behind whose name this stands; undefined behind the claim itself
 */
export function statusInWords({ statuses, ofDenied }: StatusWords, status: OutcomeStatus, how?: Modality): string {
  return how === 'denied' && status !== 'open' ? ofDenied(statuses[status]) : statuses[status];
}
