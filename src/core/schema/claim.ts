import { z } from 'zod';
import { partialDate } from './date.ts';
import { claimId, formerClaimId } from './id.ts';
import { idList } from './id-list.ts';
import { sourceSchema } from './source.ts';
import { line, localizedText } from './text.ts';

/** How firmly a source put a claim (after FactBank, kept small). */
export const MODALITIES = ['asserted', 'planned', 'expected', 'possible', 'denied', 'asked'] as const;
export const modality = z.enum(MODALITIES);
export type Modality = z.output<typeof modality>;

/** What became of a claim. */
export const OUTCOME_STATUSES = [
  'open',
  'happened',
  'happened-differently',
  'did-not-happen',
  'overtaken',
  'cannot-be-checked',
] as const;
export const outcomeStatus = z.enum(OUTCOME_STATUSES);
export type OutcomeStatus = z.output<typeof outcomeStatus>;

/** How one claim stands to another. */
export const RELATION_TYPES = ['contradicts', 'differs', 'refines', 'supersedes', 'retracts', 'supports'] as const;
export const relationType = z.enum(RELATION_TYPES);
export type RelationType = z.output<typeof relationType>;

/** Relations that say the same from both ends; each is declared once, in either file. */
export const SYMMETRIC_RELATIONS: readonly RelationType[] = ['contradicts', 'differs'];

const outcomeSchema = z.strictObject({
  date: partialDate.describe('When this became known'),
  status: outcomeStatus.describe('What became of the claim'),
  differed: localizedText.optional().describe('What was different, by language'),
  note: localizedText.optional().describe('What is known, by language'),
  source: sourceSchema.describe('The page that says so'),
});
export type OutcomeEntry = z.output<typeof outcomeSchema>;

const relationSchema = z.strictObject({
  type: relationType.describe('How this claim stands to the other'),
  claim: claimId.describe('Id of the other claim'),
  aspect: localizedText.optional().describe('What the two differ in, by language'),
});
export type RelationEntry = z.output<typeof relationSchema>;

/** A claim file: needed only where a claim has more to it than its occurrences. */
export const claimSchema = z.strictObject({
  text: localizedText.describe('The proposition in one sentence, by language'),
  due: partialDate.optional().describe('When it can be checked'),
  relations: z.array(relationSchema).optional().describe('Relations to other claims'),
  outcomes: z.array(outcomeSchema).optional().describe('Log of what became of it, oldest first'),
  was: idList(formerClaimId).optional().describe('Ids it had before, oldest first; they redirect here'),
  'merged-into': claimId
    .optional()
    .describe('Id of the claim that this one turned out to be; its page redirects there'),
});
export type ClaimFile = z.output<typeof claimSchema>;

/** The attributes of a `:claim[…]{…}` or `:::claim{…}`, `by` still as written. */
export const claimAttributes = z.strictObject({
  id: claimId,
  by: line,
  on: partialDate.optional(),
  how: modality.default('asserted'),
  cue: line.optional(),
  due: partialDate.optional(),
  was: formerClaimId.optional(),
});
export type ClaimAttributes = z.output<typeof claimAttributes>;

/** Names of {@link claimAttributes}' keys, for messages. */
export const CLAIM_ATTRIBUTE_NAMES = Object.keys(claimAttributes.shape);
