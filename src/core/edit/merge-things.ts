import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { SourceFile } from '../annotate/source-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Paths } from '../paths.ts';
import type { ClaimId } from '../schema/id.ts';
import { claimFileText } from './claim-file-text.ts';
import { renameIn, type ParsedSource } from './renamed-files.ts';
import { idListText, setKey } from './set-key.ts';
import { takeOutItem } from './take-out-item.ts';
import { applyEdits, offsetOf, type TextEdit } from './text-edit.ts';
import { folderOf, type Refusal, type Thing } from './thing.ts';

/**
 * Joins two entities or two claims that turned out to be one. The file of the first stays, with a line that says so; every file that
 * names it names the second from now on. Whoever takes that line out again undoes the merge.
 *
 * @param wasPublished whether anybody ever saw the id of the first: an anchor that nobody did needs no keeping
 * @returns all files as they would be
 */
export function mergeThings(
  files: readonly ParsedSource[],
  graph: Graph,
  paths: Paths,
  loser: Thing,
  winner: Thing,
  wasPublished: boolean,
): SourceFile[] | Refusal {
  if (loser.kind === 'article') return { reason: 'article', args: { id: loser.id } };
  if (loser.kind !== winner.kind) return { reason: 'kinds-differ', args: { id: loser.id, into: winner.id } };
  if (loser.id === winner.id) return { reason: 'same', args: { id: loser.id } };

  const own = `${folderOf(loser)}/${loser.id}.md`;
  const merged = files.map((file): SourceFile => {
    const edits = [
      ...renameIn(file, loser, winner.id, paths),
      ...(wasPublished ? formerPlace(file, loser, winner) : []),
    ];
    const text = withoutRepeats(applyEdits(file.text, edits), file, loser, winner);
    if (file.path !== own) return { path: file.path, text };
    return { path: own, text: applyEdits(text, [setKey(text, 'merged-into', winner.id)]) };
  });
  if (files.some(({ path }) => path === own)) return merged;
  const claim = graph.claims.get(loser.id as ClaimId);
  return claim ? [...merged, { path: own, text: claimFileText(claim.text, 'merged-into', winner.id) }] : merged;
}

/**
 * Where an article reports both claims, the words of the first keep its anchor; elsewhere it leads to the second by itself, whose only
 * words are the same.
 */
function formerPlace(file: ParsedSource, loser: Thing, winner: Thing): TextEdit[] {
  if (loser.kind !== 'claim' || file.unit?.kind !== 'article' || !reports(file.unit, winner.id)) return [];
  const first = file.unit.claims.find(({ id }) => id === loser.id);
  if (!first) return [];
  const end = offsetOf(file, first.idPlace) + loser.id.length;
  const behind = /^["']/.test(file.text.slice(end, end + 1)) ? end + 1 : end;
  return [{ start: behind, end: behind, text: ` was=${loser.id}` }];
}

function reports({ claims }: ArticleUnit, id: string): boolean {
  return claims.some((claim) => claim.id === id);
}

/** Lists of an entity's file that would name the second twice, or the entity itself; relations of the second that would lead to itself. */
function withoutRepeats(text: string, { unit }: ParsedSource, loser: Thing, winner: Thing): string {
  if (unit?.kind === 'claim' && unit.id === winner.id) return withoutRelationsTo(text, unit, loser);
  if (unit?.kind !== 'entity') return text;
  const { data } = unit;
  const lists = { not: data.not, participants: data.entityKind === 'event' ? data.participants : undefined };
  return Object.entries(lists).reduce((result, [key, ids]) => {
    if (!ids?.some((id) => id === loser.id)) return result;
    const renamed = ids.map((id): string => (id === loser.id ? winner.id : id));
    const left = [...new Set(renamed)].filter((id) => id !== unit.id);
    return left.length === ids.length ? result : applyEdits(result, [setKey(result, key, idListText(left))]);
  }, text);
}

function withoutRelationsTo(text: string, { relations }: ClaimUnit, loser: Thing): string {
  // From the last one, so that those before it keep their places.
  return relations.reduceRight(
    (result, { entry }, index) =>
      entry.claim === loser.id ? applyEdits(result, [takeOutItem(result, 'relations', index)]) : result,
    text,
  );
}
