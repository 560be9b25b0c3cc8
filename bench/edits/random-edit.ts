import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, type Random } from '../../tests/mutations/random.ts';

/** An edit as an editor makes it: its kind, the file, and what takes it back. */
export interface Edit {
  kind: string;
  file: string;
  undo: () => void;
}

type Change = (text: string, random: Random) => string;

/** What may be done to a file of each folder of a made-up newsroom’s content. */
const CHANGES: Record<string, [kind: string, change: Change][]> = {
  articles: [
    [
      'words of the text',
      (text, random) => replaceOne(text, /(?<=[a-z] )[a-z]{4,}(?= [a-z])/g, 'tersunting', random, '\n---\n'),
    ],
    ['headline', (text) => text.replace(/^title: "/m, 'title: "Baru: ')],
    ['moment', (text, random) => text.replace(/T\d\d:/, `T${String(10 + Math.floor(random() * 10))}:`)],
    ['a paragraph less', (text) => text.replace(/\n\n(?!.*[[\]])[^\n]+\n$/, '\n')],
    [
      'correction',
      (text) =>
        /^corrections:/m.test(text)
          ? text
          : text.replace(
              /^lang: id\n/m,
              `lang: id\ncorrections:\n  - { date: 2026-01-01T08:00+07:00, text: Diperbaiki. }\n`,
            ),
    ],
    ['firmness of a claim', (text, random) => replaceOne(text, / how=[a-z]+/g, ' how=possible', random)],
  ],
  people: [
    ['label', (text) => text.replace(/text: ([A-Z]\S+) /, 'text: $1X ')],
    ['description', (text) => text.replace('Tidak ada', 'Memang tidak ada')],
  ],
  places: [
    ['label', (text) => text.replace(/text: ([A-Z]\S+) /, 'text: $1X ')],
    ['coordinates', (text) => text.replace(/lat: -?\d+/, 'lat: 7')],
  ],
  organizations: [['label', (text) => text.replace(/text: (\S+ \S+ ?\S*) /, 'text: $1X ')]],
  claims: [
    ['outcome', (text) => text.replace(/status: \S+/, 'status: cannot-be-checked')],
    ['proposition', (text) => text.replace(/"\n/, ' juga"\n')],
  ],
};

/** Makes one edit to the content in `dir`; one that changes nothing is passed over for another. */
export function randomEdit(dir: string, random: Random): Edit {
  for (;;) {
    const folder = pick(Object.keys(CHANGES), random);
    const files = globSync(`${folder}/*.md`, { cwd: dir }).sort();
    if (files.length === 0) continue;
    const file = pick(files, random);
    const [kind, change] = pick(CHANGES[folder] ?? [], random);
    const path = join(dir, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before, random);
    if (after === before) continue;
    writeFileSync(path, after);
    return { kind: `${folder}: ${kind}`, file, undo: () => writeFileSync(path, before) };
  }
}

/** Adds an article that reports and mentions what another does, with a sentence of its own: a copy is a mistake. */
export function addArticle(dir: string, from: string, to: string): Edit {
  const path = join(dir, to);
  writeFileSync(path, `${readFileSync(join(dir, from), 'utf8')}\nKabar ini diperbarui.\n`);
  return { kind: 'added', file: to, undo: () => rmSync(path) };
}

function replaceOne(text: string, pattern: RegExp, by: string, random: Random, after = ''): string {
  const from = after === '' ? 0 : text.indexOf(after, 4) + after.length;
  const found = [...text.matchAll(pattern)].filter(({ index }) => index >= from);
  if (found.length === 0) return text;
  const { index, 0: words } = pick(found, random);
  return text.slice(0, index) + by + text.slice(index + words.length);
}
