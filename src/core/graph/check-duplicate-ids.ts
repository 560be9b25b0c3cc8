import { FOLDERS, locate } from '../annotate/parse-file.ts';
import type { Issue } from '../issue/issue.ts';
import { ENTITY_KINDS } from '../schema/entity.ts';

/** Letters of other scripts, and digits, that a reader takes for a Latin letter (after Unicode TR 39, kept small). */
// prettier-ignore
const LOOK_ALIKE = new Map(Object.entries({
  а: 'a', ɑ: 'a', α: 'a', в: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ё: 'e', ε: 'e', ɡ: 'g', һ: 'h', н: 'h', і: 'i', ı: 'i',
  ι: 'i', ј: 'j', к: 'k', κ: 'k', ӏ: 'l', м: 'm', п: 'n', η: 'n', о: 'o', ο: 'o', р: 'p', ρ: 'p', ԛ: 'q', г: 'r', ѕ: 's',
  т: 't', τ: 't', υ: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', ω: 'w', х: 'x', χ: 'x', у: 'y', γ: 'y', '0': 'o', '1': 'l',
}));

/** What an id looks like: two ids with the same skeleton can be taken for each other. */
export function skeleton(id: string): string {
  const folded = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_‐‑‒–—-]+/gu, '-');
  return Array.from(folded, (letter) => LOOK_ALIKE.get(letter) ?? letter).join('');
}

/** An entity's id has to be its own over all kinds of entity; that of anything else in its folder. */
export function checkDuplicateIds(paths: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    const located = locate(path);
    if (!located) continue;
    const { folder, slug } = located;
    const kind = FOLDERS[folder];
    const space = (ENTITY_KINDS as readonly string[]).includes(kind) ? 'entity' : kind;
    const key = `${space}:${skeleton(slug)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else issues.push({ code: 'id-duplicate', file: path, line: 1, column: 1, args: { id: slug, other } });
  }
  return issues;
}
