import { otherSideInWords, saidInWords } from '../parts/chain-in-words.ts';
import { claimCard, firstSaid } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import type { ClaimId } from '../../schema/id.ts';
import type { TextView } from '../view-context.ts';
import { textFragment } from './text-fragment.ts';

/**
 * A claim as it is pasted into a message, where nothing of its page is seen: the proposition, with what became of it, and the words in
 * which it is first reported, for the link lands on these.
 */
export interface QuotationView {
  claim: TextView;
  /** Whether it is contested, and what became of it, in a word each; empty where it is neither contested nor answered. */
  marks: string[];
  /** The words of the article: ours, but for what stands in quotation marks in them. Missing where they are the proposition itself. */
  words?: string;
  /** Who said it through whom, how firmly, and when. */
  said: string;
  /** Who stands against those who said it; missing where nobody does. */
  otherSide?: string;
  /** Public address of the very words: the browser finds the text, or else the anchor. */
  url: string;
}

/** @throws if there is no such claim */
export function quotation(context: ExportContext, id: ClaimId): QuotationView {
  const { article, anchor, words, before, after } = firstSaid(claimOf(context, id));
  const { contested, statuses } = context.words;
  const claim = claimCard(context, id);
  return {
    claim: claim.text,
    marks: [...(claim.contested ? [contested] : []), ...(claim.status === 'open' ? [] : [statuses[claim.status]])],
    ...(!isSame(words, claim.text.text) && { words }),
    said: saidInWords(context, claim),
    ...(claim.otherSide && { otherSide: otherSideInWords(context, claim.otherSide) }),
    url: absolute(context, context.paths.article(article, anchor)) + textFragment({ before, words, after }),
  };
}

/** A proposition is a sentence, where the words that report it may stand in the middle of one. */
function isSame(words: string, proposition: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/\.$/, '');
  return bare(words) === bare(proposition);
}
