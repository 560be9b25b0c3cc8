import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Placed } from '../annotate/placed.ts';
import type { Issue } from '../issue/issue.ts';
import type { PartialDate } from '../schema/date.ts';
import type { ClaimId } from '../schema/id.ts';

/** When a claim can be checked is one day, wherever it is written; where its file says so, that counts alone. */
export function checkDue(articles: readonly ArticleUnit[], files: readonly ClaimUnit[]): Issue[] {
  const settled = new Set(files.filter(({ due }) => due !== undefined).map(({ id }) => id));
  const first = new Map<ClaimId, Placed<PartialDate>>();
  const issues: Issue[] = [];
  for (const { id, due } of articles.flatMap(({ claims }) => claims)) {
    if (!due || settled.has(id)) continue;
    const other = first.get(id);
    first.set(id, other ?? due);
    if (!other || other.entry === due.entry) continue;
    const { place } = due;
    const before = `${other.place.file}:${other.place.line}:${other.place.column}`;
    const args = { id, due: due.entry, before: other.entry, other: before };
    issues.push({ code: 'due-differs', ...place, args });
  }
  return issues;
}
