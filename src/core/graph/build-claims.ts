import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { ArticleId, ClaimId } from '../schema/id.ts';
import type { LocalizedText } from '../schema/text.ts';
import type { Article, Claim, Occurrence, Outcome, Relation } from './graph.ts';
import { isContested } from './contested.ts';
import { compareDates, compareText } from './order.ts';
import { countOrigins, originalsOf } from './origins.ts';

/** Gathers every occurrence of each claim, joins them with the claim's own file, and derives what follows from both. */
export function buildClaims(articles: readonly Article[], files: readonly ClaimUnit[]): Map<ClaimId, Claim> {
  const originals = originalsOf(articles);
  const reported = Map.groupBy(
    articles.flatMap((article) => article.occurrences.map((occurrence): Reported => ({ article, occurrence }))),
    ({ occurrence }) => occurrence.claim,
  );
  const corrected = correctedClaims(articles);
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const relations = relationsByClaim(files);

  const claims = [...reported].map(([id, found]): Claim => {
    const inOrder = found.toSorted(firstSaid);
    const ordered = inOrder.map(({ occurrence }) => occurrence);
    const [first, ...others] = ordered;
    if (!first) throw new Error(`no occurrence of claim ${id}`);
    const file = fileOf.get(id);
    const due = file?.due?.entry ?? ordered.find((occurrence) => occurrence.due)?.due;
    const outcomes = (file?.outcomes ?? []).map(({ entry, of }): Outcome => ({ ...entry, of }));
    return {
      id,
      firstId: file?.firstId ?? id,
      text: file ? textOf(file) : wordsByLanguage(inOrder),
      occurrences: [first, ...others],
      about: [...new Set(ordered.flatMap(({ about }) => about))],
      origins: countOrigins(ordered, originals),
      contested: false,
      status: outcomes.at(-1)?.status ?? 'open',
      ...(due && { due }),
      relations: relations.get(id) ?? [],
      outcomes,
      correctedIn: corrected.get(id) ?? [],
      analysis: file?.analysis ?? { type: 'root', children: [] },
    };
  });
  const byId = new Map(claims.toSorted((a, b) => compareText(a.id, b.id)).map((claim) => [claim.id, claim]));
  // Who stands against a claim may have said another one.
  for (const claim of claims) claim.contested = isContested(claim, { claims: byId });
  return byId;
}

/** An occurrence, with the article it stands in. */
interface Reported {
  article: Article;
  occurrence: Occurrence;
}

/** As they were said, then as they were published, a translation behind its original. */
function firstSaid(a: Reported, b: Reported): number {
  return (
    compareDates(a.occurrence.date, b.occurrence.date) ||
    Date.parse(a.article.published) - Date.parse(b.article.published) ||
    Number(a.article.translationOf !== undefined) - Number(b.article.translationOf !== undefined) ||
    compareText(a.article.id, b.article.id)
  );
}

function textOf({ text }: ClaimUnit): LocalizedText {
  return Object.fromEntries(Object.entries(text).map(([lang, { entry }]) => [lang, entry]));
}

/** What the first occurrence in each language says. */
function wordsByLanguage(ordered: readonly Reported[]): LocalizedText {
  const text: LocalizedText = {};
  for (const { article, occurrence } of ordered) text[article.lang] ??= occurrence.words;
  return text;
}

/** The articles whose corrections name a claim. */
function correctedClaims(articles: readonly Article[]): Map<ClaimId, ArticleId[]> {
  const corrected = new Map<ClaimId, ArticleId[]>();
  for (const { id, corrections } of articles) {
    for (const claim of new Set(corrections.flatMap(({ claims = [] }) => claims))) {
      const others = corrected.get(claim);
      if (others) others.push(id);
      else corrected.set(claim, [id]);
    }
  }
  return corrected;
}

/** Each relation from both of its sides. */
function relationsByClaim(files: readonly ClaimUnit[]): Map<ClaimId, Relation[]> {
  const relations = new Map<ClaimId, Relation[]>();
  const add = (from: ClaimId, relation: Relation): void => {
    const others = relations.get(from);
    if (others) others.push(relation);
    else relations.set(from, [relation]);
  };
  for (const { id, relations: declared } of files) {
    for (const { entry } of declared) {
      const { type, claim, aspect } = entry;
      add(id, { type, claim, inverse: false, ...(aspect && { aspect }) });
      add(claim, { type, claim: id, inverse: true, ...(aspect && { aspect }) });
    }
  }
  return relations;
}
