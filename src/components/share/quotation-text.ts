import type { QuotationView } from '../../core/export/sharing/quotation-view.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { site } from '../../site.config.ts';

/**
 * A claim with its fate, who said it, how firmly, who denies it, and where it stands, as it is pasted into a message. Neither the
 * proposition nor our article's words are a quotation of anybody but us, so they get no quotation marks.
 */
export function quotationText({ claim, marks, words: said, ...quotation }: QuotationView, words: Catalogue): string {
  return [
    `${words.claim}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}: ${claim.text}`,
    ...(said === undefined ? [] : [`${words.reportedIn}: ${said}`]),
    quotation.said,
    ...(quotation.otherSide === undefined ? [] : [quotation.otherSide]),
    `${site.name}: ${quotation.url}`,
  ].join('\n');
}
