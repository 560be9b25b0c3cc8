import type { QuotationView } from '../../core/export/sharing/sharing-view.ts';
import { site } from '../../site.config.ts';

/**
 * A claim's words with who said it, how firmly, and where they stand, as they are pasted into a message. They are no quotation of
 * anybody but us, so they get no quotation marks.
 */
export function quotationText({ words, said, url }: QuotationView): string {
  return `${words}\n${said} · ${site.name}\n${url}`;
}
