import type { Graph } from '../graph/graph.ts';
import type { Paths } from '../paths.ts';
import type { PartialDate } from '../schema/date.ts';
import type { Locale } from '../schema/site.ts';
import type { LocalizedText } from '../schema/text.ts';

/** What every view is made from. A view is what one page or component shows, as plain data. */
export interface ViewContext {
  graph: Graph;
  paths: Paths;
  locale: Locale;
  /** The day up to which the content knows the world, `YYYY-MM-DD`. */
  asOf: PartialDate;
}

/** A text with its language, so that the page can mark it where it is not the page's own. */
export interface TextView {
  text: string;
  lang: string;
}

/** The text in the reader's language, or else in the first there is. */
export function pickText(texts: LocalizedText, locale: Locale): TextView {
  const lang = texts[locale] === undefined ? (Object.keys(texts)[0] ?? locale) : locale;
  return { text: texts[lang] ?? '', lang };
}
