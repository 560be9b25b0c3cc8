import type { GraphSize } from '../core/graph/graph-size.ts';
import { fill } from '../core/issue/report.ts';
import { wordsEn } from '../core/issue/words-en.ts';
import { wordsId } from '../core/issue/words-id.ts';
import type { ReportWords } from '../core/issue/words.ts';
import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

const byLocale: Record<Locale, ReportWords> = { id: wordsId, en: wordsEn };

/** The words of reports in the site's language. */
export const reportWords = byLocale[site.locale];

/** The one line of a report with nothing to report. */
export function cleanText({ articles, entities, claims }: GraphSize): string {
  return fill(reportWords.clean, {
    articles: String(articles),
    entities: String(entities),
    claims: String(claims),
  });
}
