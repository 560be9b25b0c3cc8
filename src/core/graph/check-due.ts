import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue, Place } from '../issue/issue.ts';
import type { ClaimId } from '../schema/id.ts';

/** When a claim can be checked is one day, wherever it is written; where its file says so, that counts alone. */
export function checkDue(articles: readonly ArticleUnit[], files: readonly ClaimUnit[]): Issue[] {
  const settled = new Set(files.filter(({ data }) => data.due !== undefined).map(({ id }) => id));
  const first = new Map<ClaimId, { due: string; place: Place }>();
  const issues = new Map<string, Issue>();
  for (const { id, due, duePlace: place } of articles.flatMap(({ claims }) => claims)) {
    if (due === undefined || !place || settled.has(id)) continue;
    const other = first.get(id);
    first.set(id, other ?? { due, place });
    if (!other || other.due === due) continue;
    const args = { id, due, before: other.due, other: `${other.place.file}:${other.place.line}:${other.place.column}` };
    // Several who spoke together are several claims at one place.
    issues.set(`${place.file}:${place.line}:${place.column}`, { code: 'due-differs', ...place, args });
  }
  return [...issues.values()];
}
