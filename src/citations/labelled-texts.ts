import type { CitationView } from '../core/export/sharing/citation-view.ts';
import type { Locale } from '../core/schema/site.ts';
import { sharingWords } from '../i18n/sharing-words.ts';

/** A citation in words. */
export interface LabelledText {
  lang: Locale;
  /** What its language is called; only where there is another to tell it from. */
  label?: string;
  text: string;
}

/** A citation in words, in each language that has words of its own for it. */
export function labelledTexts({ texts }: Pick<CitationView, 'texts'>): LabelledText[] {
  return texts.map((one) => ({ ...one, ...(texts.length > 1 && { label: sharingWords[one.lang].language }) }));
}
