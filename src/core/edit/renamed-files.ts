import type { SourceFile } from '../annotate/source-file.ts';
import type { Unit } from '../annotate/parse-file.ts';
import { hrefOf } from '../graph/published-addresses.ts';
import type { Paths } from '../paths.ts';
import { claimAnchor } from '../schema/address.ts';
import { namesOf } from './id-places.ts';
import { offsetOf, replaceAt, type TextEdit } from './text-edit.ts';
import type { Thing } from './thing.ts';

/** A content file with what linking knows of it. */
export interface ParsedSource extends SourceFile {
  unit?: Unit | undefined;
}

/** The edits that let a file name a thing by another id: in its keys, its claims, and in the links that its author typed. */
export function renameIn(file: ParsedSource, thing: Thing, to: string, paths: Paths): TextEdit[] {
  const { unit } = file;
  if (!unit) return [];
  const named = namesOf(thing.kind, unit)
    .filter(({ id }) => id === thing.id)
    .flatMap(({ place }) => replaceAt(file, place, thing.id, to) ?? []);
  return [...named, ...relinkIn(file, unit, thing, to, paths)];
}

function relinkIn(file: SourceFile, unit: Unit, thing: Thing, to: string, paths: Paths): TextEdit[] {
  if (!('internalLinks' in unit)) return [];
  const before = hrefOf(paths, thing);
  const after = hrefOf(paths, { ...thing, id: to });
  if (before === undefined || after === undefined) return [];
  return unit.internalLinks.flatMap(({ url, place }): TextEdit[] => {
    const [page = '', fragment] = url.split('#', 2);
    const isClaimsAnchor = thing.kind === 'claim' && fragment?.replace(/--\d+$/, '') === claimAnchor(thing.id);
    const renamed =
      (page === before ? after : page) +
      (fragment === undefined
        ? ''
        : `#${isClaimsAnchor ? fragment.replace(claimAnchor(thing.id), claimAnchor(to)) : fragment}`);
    const start = offsetOf(file, place);
    if (renamed === url || !file.text.startsWith(url, start)) return [];
    return [{ start, end: start + url.length, text: renamed }];
  });
}
