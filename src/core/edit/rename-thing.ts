import type { SourceFile } from '../annotate/source-file.ts';
import type { Graph } from '../graph/graph.ts';
import type { Paths } from '../paths.ts';
import { isSlug, type ClaimId } from '../schema/id.ts';
import { claimFileText } from './claim-file-text.ts';
import { renameIn, type ParsedSource } from './renamed-files.ts';
import { idListText, setKey } from './set-key.ts';
import { applyEdits } from './text-edit.ts';
import { folderOf, shareIds, thingsIn, type Refusal, type Thing } from './thing.ts';

/**
 * Gives a thing another id: its file moves and remembers the old id, and every file that names it names it anew. All else stays as it
 * is, byte for byte.
 *
 * @param wasPublished whether anybody ever saw the old id: one that nobody did is not remembered
 * @returns all files as they would be
 */
export function renameThing(
  files: readonly ParsedSource[],
  graph: Graph,
  paths: Paths,
  thing: Thing,
  to: string,
  wasPublished: boolean,
): SourceFile[] | Refusal {
  if (!isSlug(to)) return { reason: 'bad-id', args: { id: to } };
  const taken = thingsIn(graph).find(({ kind, id }) => id === to && shareIds(kind, thing.kind));
  const own = `${folderOf(thing)}/${thing.id}.md`;
  const target = `${folderOf(thing)}/${to}.md`;
  if (taken || files.some(({ path }) => path === target)) return { reason: 'taken', args: { id: to } };

  const renamed = files.map((file): SourceFile => {
    const text = applyEdits(file.text, renameIn(file, thing, to, paths));
    if (file.path !== own) return { path: file.path, text };
    const was = file.unit && 'was' in file.unit ? file.unit.was.map(({ id }) => id) : [];
    // Back to an id that it had before: it is no former one then. The first of all stays: feeds know the thing by it.
    const now = new Set([...was.filter((id, index) => index === 0 || id !== to), ...(wasPublished ? [thing.id] : [])]);
    const edits = now.size > 0 ? [setKey(text, 'was', idListText([...now]))] : [];
    return { path: target, text: applyEdits(text, edits) };
  });
  if (!wasPublished || files.some(({ path }) => path === own)) return renamed;
  const claim = graph.claims.get(thing.id as ClaimId);
  return claim ? [...renamed, { path: target, text: claimFileText(claim.text, 'was', `[${thing.id}]`) }] : renamed;
}
