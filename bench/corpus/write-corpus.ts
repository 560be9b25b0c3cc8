import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCorpus } from './generate-corpus.ts';

/** `npm run corpus -- --articles N --seed S --out DIR`: writes the content of a made-up newsroom of any size, to measure with. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '.build/corpus' },
  },
});
const dir = resolve(values.out);
const folders = new Set<string>();
for (const folder of ['articles', 'people', 'places', 'organizations', 'events', 'claims']) {
  rmSync(join(dir, folder), { recursive: true, force: true });
}
let files = 0;
for (const { path, text } of generateCorpus(Number(values.articles), Number(values.seed))) {
  const target = join(dir, path);
  if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
  folders.add(dirname(target));
  writeFileSync(target, text);
  files++;
}
console.log(`${values.out}: ${files} files`);
