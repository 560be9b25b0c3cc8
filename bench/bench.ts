import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './measure/median.ts';
import { runDev, type DevTimes } from './measure/run-dev.ts';
import { runMeasured, type Cost } from './measure/run-measured.ts';
import { PEERS, preparePeer } from './peers/peer.ts';

/**
 * `npm run bench -- --sizes 100,1000 --edit-sizes 1000 --runs 3 --peers astro,starlight,eleventy --peer-sizes 1000`: builds made-up
 * newsrooms clean and after one edit, and their peers with as many pages, all in one run; prints ratios first, then what they are made of.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000,10000' },
    'edit-sizes': { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'astro,starlight,eleventy' },
    'peer-sizes': { type: 'string', default: '100,1000' },
    out: { type: 'string', default: '.build/bench/result.json' },
  },
});
const numbers = (text: string): number[] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .map(Number);
const work = resolve('.build/bench');
const aside = resolve('.build/aside');
const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

interface Row {
  what: string;
  articles: number;
  pages: number;
  files: number;
  megabytes: number;
  cpu: number;
  wall: number;
  memory: number;
  runs: number;
  phases: string[];
}
const rows: Row[] = [];

/** How many articles an editor has whose waiting is measured. */
const DEV_SIZE = 1000;
let dev: DevTimes | undefined;

for (const articles of numbers(values.sizes)) {
  // The largest are measured once: each takes minutes.
  const runs = articles >= 5000 ? 1 : Number(values.runs);
  const corpus = join(work, `content-${articles}`);
  const site = join(work, `site-${articles}`);
  // Pictures for links are not what a build is compared by: no peer draws any.
  const ours = { ...env, CONTENT_DIR: corpus, OUT_DIR: site, CARDS: 'off' };
  const build = (): Promise<Cost> => runMeasured([process.execPath, 'src/cli/build.ts'], process.cwd(), ours);
  await runMeasured(
    [process.execPath, 'bench/corpus/write-corpus.ts', '--articles', String(articles), '--out', corpus],
    process.cwd(),
    env,
  );

  await several('clean', articles, site, runs, async () => {
    for (const kept of ['.cache/units', '.cache/sites', '.cache/bundles', site]) moveAside(kept);
    return build();
  });
  const isEdited = numbers(values['edit-sizes']).includes(articles);
  const edits = EDITS();
  for (const [what, edit] of isEdited ? Object.entries(edits) : []) {
    await several(`edit: ${what}`, articles, site, runs, (run) => {
      edit(corpus, run);
      return build();
    });
  }
  const check = (): Promise<Cost> => runMeasured([process.execPath, 'src/cli/check.ts'], process.cwd(), ours);
  await several('check, first', articles, site, 1, check);
  await several('check, nothing changed', articles, site, runs, check);
  await several('check, one text changed', articles, site, runs, (run) => {
    // Another edit than those that were built.
    edits['an article’s text'](corpus, runs + run);
    return check();
  });

  if (articles === DEV_SIZE) {
    const times: DevTimes[] = [];
    for (let run = 0; run < runs; run++) times.push(await runDev(corpus, ours));
    dev = {
      coldStart: median(times.map(({ coldStart }) => coldStart)),
      edit: median(times.map(({ edit }) => edit)),
    };
  }

  if (!numbers(values['peer-sizes']).includes(articles)) continue;
  const pages = rows.find((row) => row.what === 'clean' && row.articles === articles)?.pages ?? 0;
  for (const peer of PEERS.filter(({ name }) => values.peers.split(',').includes(name))) {
    await several(
      peer.name,
      articles,
      resolve('.build/peers', peer.name, peer.name === 'eleventy' ? '_site' : 'dist'),
      runs,
      () => {
        const project = preparePeer(peer, corpus, pages, moveAside);
        return runMeasured(peer.command, project, env);
      },
    );
  }
}
rmSync(aside, { recursive: true, force: true });
report();

/**
 * Takes a folder out of the way. It is deleted when all is measured: a file system that has just lost many files is slow to make new
 * ones (ext4 takes no inode that was freed within the last minutes), and the one who comes next would pay for it.
 */
function moveAside(folder: string): void {
  if (!existsSync(folder)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(folder, join(aside, String(readdirSync(aside).length)));
}

async function several(
  what: string,
  articles: number,
  site: string,
  runs: number,
  measure: (run: number) => Promise<Cost>,
): Promise<void> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) costs.push(await measure(run));
  const files = globSync('**/*.*', { cwd: site });
  const row: Row = {
    what,
    articles,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    megabytes: files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0) / 1e6,
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    memory: Math.max(...costs.map(({ memory }) => memory)),
    runs,
    phases:
      costs
        .at(-1)
        ?.output.split('\n')
        .filter((line) => /^(kode|halaman|berkas|code|pages|files) /.test(line)) ?? [],
  };
  rows.push(row);
  console.log(line(row));
}

type EditName = 'an article’s text' | 'an entity’s label' | 'a claim’s outcome';

/** Three edits, each of which leaves another text every time it is made. */
function EDITS(): Record<EditName, (corpus: string, run: number) => void> {
  const change =
    (pattern: string, from: RegExp, to: (run: number) => string) =>
    (corpus: string, run: number): void => {
      for (const file of globSync(pattern, { cwd: corpus }).sort()) {
        const path = join(corpus, file);
        const text = readFileSync(path, 'utf8');
        if (!from.test(text)) continue;
        writeFileSync(path, text.replace(from, to(run)));
        return;
      }
    };
  return {
    'an article’s text': change(
      'articles/*.md',
      /(?<=\n\n[^\n]* )(yang|tersunting\d*)(?= [a-z])/,
      (run) => `tersunting${run}`,
    ),
    'an entity’s label': change('people/*.md', /(?<=text: )[A-Z]\w*/, (run) => `Baru${'abcdefgh'[run] ?? 'z'}`),
    'a claim’s outcome': change(
      'claims/*.md',
      /(?<=status: )\S+/,
      (run) => ['overtaken', 'happened', 'did-not-happen'][run % 3] ?? 'happened',
    ),
  };
}

function report(): void {
  const of = (what: string, articles: number): Row | undefined =>
    rows.find((row) => row.what === what && row.articles === articles);
  const ratios: string[] = [];
  for (const articles of numbers(values.sizes)) {
    const clean = of('clean', articles);
    if (!clean) continue;
    for (const { name } of PEERS) {
      const peer = of(name, articles);
      if (peer)
        ratios.push(
          `N=${articles}: CPU per page against ${name}: ${(clean.cpu / clean.pages / (peer.cpu / peer.pages)).toFixed(2)}`,
        );
    }
    for (const what of Object.keys(EDITS())) {
      const edit = of(`edit: ${what}`, articles);
      if (edit) ratios.push(`N=${articles}: after ${what}: ${(edit.cpu / clean.cpu).toFixed(2)} of a clean build`);
    }
  }
  const [small, large] = [of('clean', 1000), of('clean', 10000)];
  if (small && large) ratios.push(`CPU grows with N to the power of ${Math.log10(large.cpu / small.cpu).toFixed(2)}`);
  if (dev)
    ratios.push(
      `N=${DEV_SIZE}: dev: first article after ${dev.coldStart.toFixed(1)} s, an edit seen after ${dev.edit.toFixed(2)} s`,
    );
  console.log(['', ...ratios, '', ...rows.map(line)].join('\n'));
  mkdirSync(work, { recursive: true });
  writeFileSync(values.out, `${JSON.stringify({ ratios, rows }, null, 2)}\n`);
}

function line({ what, articles, pages, megabytes, cpu, wall, memory, runs }: Row): string {
  const perPage = pages === 0 ? '' : ` | ${((cpu / pages) * 1000).toFixed(2)} ms a page`;
  return `| ${articles} | ${what} | ${pages} pages, ${megabytes.toFixed(1)} MB | ${cpu.toFixed(1)} s CPU | ${wall.toFixed(1)} s | ${memory.toFixed(0)} MiB | ${runs} runs${perPage} |`;
}
