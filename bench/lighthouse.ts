import { mkdtempSync, readFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startServer } from '../src/cli/static-server.ts';
import { outDir } from '../src/read/environment.ts';
import { ensureChromium } from '../tests/chromium.ts';
import { addressOf } from '../tests/browser/page-kinds.ts';

/**
 * `npm run bench:lighthouse`: Lighthouse as a middling phone sees the built site (`OUT_DIR`), the median of three runs a page. Ends
 * with 1 if a page has less than 100 in any category.
 */
const KINDS = process.argv.slice(2);
const PAGES = KINDS.length > 0 ? KINDS : ['home', 'article', 'person', 'place', 'claim', 'list, claim', 'search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;
/** How often Lighthouse may fail to record a page at all, which says nothing about the page. */
const FAILURES = 2;

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
  audits: Record<string, { score: number | null; title: string; weight?: number; displayValue?: string }>;
}

const server = await startServer({ dir: resolve(outDir()), port: 0 });
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
let isPerfect = true;
for (const kind of PAGES) {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await report(kind, run));
  const scores = CATEGORIES.map(
    (category) => median(reports.map(({ categories }) => categories[category].score ?? 0)) * 100,
  );
  isPerfect &&= scores.every((score) => score === 100);
  console.log(
    kind.padEnd(14),
    CATEGORIES.map((category, at) => `${category} ${(scores[at] ?? 0).toFixed(0)}`).join('  '),
  );
  for (const [id, { score, title, displayValue = '' }] of Object.entries(reports[0]?.audits ?? {})) {
    if (score !== null && score < 0.9) console.log(`    ${id} (${score}): ${title} ${displayValue}`);
  }
}
await server.close();
process.exitCode = isPerfect ? 0 : 1;

async function report(kind: string, run: number): Promise<Report> {
  const file = join(folder, `${kind.replaceAll(/\W/g, '-')}-${run}.json`);
  const url = new URL(addressOf(kind), server.url).href;
  const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  const args = [
    resolve('node_modules/lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags.join(' ')}`,
    `--only-categories=${CATEGORIES.join(',')}`,
  ];
  for (let failures = 0; ; failures++) {
    try {
      // Not `execFileSync`: this process serves the site meanwhile.
      await promisify(execFile)(process.execPath, args, { env: { ...process.env, CHROME_PATH: ensureChromium() } });
      return JSON.parse(readFileSync(file, 'utf8')) as Report;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (failures === FAILURES || !reason.includes('Runtime error encountered')) throw error;
      console.error(`${kind}: not recorded, once more`);
    }
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
