import { buildIndex } from './build-index.ts';
import { SearchEngine } from './search-engine.ts';
import { MANIFEST, type SearchManifest } from './search-files.ts';
import type { SearchItem, SearchKind, SearchName } from './search-item.ts';

/* Things to be found, for tests of the search. */

/** A thing whose names tell by their first letter what they are to it. */
export function item(kind: SearchKind, label: string, ...names: string[]): SearchItem {
  const id = label.toLowerCase().replace(/[^a-z]+/g, '-');
  const all = names.map((name) => ({ text: name.replace(/^[~+^]/, ''), kind: KINDS[name.charAt(0)] ?? 'own' }));
  return { kind, id, label, description: `ini ${label}`, claimCount: 3, names: all };
}

/** What a name begins with that is not the thing's own. */
const KINDS: Record<string, SearchName['kind']> = { '~': 'weak', '+': 'fact', '^': 'past' };

export const ITEMS = [
  item('place', 'Korea Utara', 'Korut', 'North Korea', '북한', '~Korea'),
  item('person', 'Kim Jong Un', '김정은', 'Ким Чен Ын', '~Kim'),
  item('person', 'Vladimir Putin', 'Putin', 'Vladimir Vladimirovich Putin', 'Владимир Путин', '푸틴'),
  item('person', 'Sergei Shoigu', 'Shoigu', 'Шойгу'),
  item('person', 'Kim Yo Jong', '~Kim'),
  item('place', 'Cina', 'Tiongkok', 'China', '中国', '中华人民共和国'),
  item('organization', 'Kantor Berita Pusat Korea', 'KCNA'),
  item('claim', 'Korea Utara memasok senjata ke Rusia.'),
  item('person', 'Putra', 'Putin Yang Lain'),
];

/** An engine over the files of an index, and the paths of those that it has read. */
export function engineOf(items: readonly SearchItem[]): { engine: SearchEngine; read: string[] } {
  const files = buildIndex(items);
  const read: string[] = [];
  const manifest = JSON.parse(files.get(MANIFEST) ?? '') as SearchManifest;
  const engine = new SearchEngine(manifest, (path) => {
    read.push(path);
    const text = files.get(path) ?? '';
    if (!text.startsWith(`${manifest.version}\n`)) throw new Error(`${path} is of another version`);
    return Promise.resolve(text.slice(manifest.version.length + 1));
  });
  return { engine, read };
}

/** The labels of all that is found, be it with typos. */
export async function find(text: string, items = ITEMS): Promise<string[]> {
  const { results, meant } = await engineOf(items).engine.search(text);
  return [...results, ...meant].map(({ label }) => label);
}

/** What is found as it was typed, what may be meant, and what comes nearest. */
export async function answer(text: string, items = ITEMS): Promise<Record<'results' | 'meant' | 'nearest', string[]>> {
  const { results, meant, nearest } = await engineOf(items).engine.search(text);
  const labels = (found: typeof results): string[] => found.map(({ label }) => label);
  return { results: labels(results), meant: labels(meant), nearest: labels(nearest) };
}
