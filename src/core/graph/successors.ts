import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import type { Reference } from '../annotate/reference.ts';
import type { Issue } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { cycleText, findCycles } from './cycles.ts';

/** The id that each former id leads to today, however many steps it took. */
export type Succession = ReadonlyMap<string, string>;

/** The successions of the three kinds of thing whose ids are each their own. */
export interface Successors {
  articles: Succession;
  claims: Succession;
  entities: Succession;
}

interface Successor {
  id: string;
  was: Reference[];
  mergedInto?: Reference;
}

/**
 * Finds what became of every id that is no longer in use: `was` names it in the file of its successor, `merged-into` stands in its
 * own file. A merge may lead to another, which is followed to its end; one that comes back to itself has none.
 */
export function findSuccessors(
  articles: readonly ArticleUnit[],
  entities: readonly EntityUnit[],
  claims: readonly ClaimUnit[],
): { successors: Successors; issues: Issue[] } {
  const reported = new Set<string>(articles.flatMap((article) => article.claims.map(({ id }) => id)));
  const byArticle = succeed(articles, new Set(), 'entity-unknown');
  const byEntity = succeed(entities, new Set(), 'entity-unknown');
  const byClaim = succeed(claims, reported, 'claim-unknown');
  return {
    successors: { articles: byArticle.succession, entities: byEntity.succession, claims: byClaim.succession },
    issues: [...byArticle.issues, ...byEntity.issues, ...byClaim.issues],
  };
}

/** @param alsoKnown ids that are in use without a file */
function succeed(
  files: readonly Successor[],
  alsoKnown: ReadonlySet<string>,
  unknown: 'entity-unknown' | 'claim-unknown',
): { succession: Succession; issues: Issue[] } {
  const issues: Issue[] = [];
  const own = new Set(files.map(({ id }) => id));
  const steps = new Map<string, { to: string; from: Reference }>();
  for (const { id, was } of files) {
    // The first id stays first, where a thing went back to it after it had another.
    const earlier = was.length > 1 && was[0]?.id === id ? was.slice(1) : was;
    for (const former of earlier) {
      const heir = steps.get(former.id);
      if (own.has(former.id)) issues.push({ code: 'was-living', ...former.place, args: { id: former.id } });
      else if (heir) issues.push({ code: 'was-twice', ...former.place, args: { id: former.id, other: heir.to } });
      else steps.set(former.id, { to: id, from: former });
    }
  }
  const merges = files.flatMap(({ id, mergedInto }) =>
    mergedInto ? [{ from: id, to: mergedInto.id, mergedInto }] : [],
  );
  for (const { from, to, mergedInto } of merges) steps.set(from, { to, from: mergedInto });
  for (const { to, mergedInto } of merges) {
    if (own.has(to) || alsoKnown.has(to) || steps.has(to)) continue;
    issues.push({ code: unknown, ...mergedInto.place, args: { id: to, ...didYouMean(to, [...own]) } });
  }
  const looped = new Set<string>();
  for (const cycle of findCycles(merges)) {
    issues.push({ code: 'merge-loop', ...cycle[0].mergedInto.place, args: { cycle: cycleText(cycle) } });
    for (const { from } of cycle) looped.add(from);
  }

  const succession = new Map<string, string>();
  for (const former of steps.keys()) {
    let now = former;
    for (let step = steps.get(now); step && !looped.has(now); step = steps.get(now)) now = step.to;
    if (now !== former && !looped.has(now)) succession.set(former, now);
  }
  return { succession, issues };
}
