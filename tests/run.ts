import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureChromium } from './chromium.ts';

/** `npm test`: every check of the project in order, the quick ones first. Ends with 1 at the first that fails. */
const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const testSite = join(root, '.build/test-site');

/** A tool of the project by its path: one of the same name elsewhere on the machine may be another version. */
const tool = (name: string): string => join(bin, name);

const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [bin, process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  // Most of these processes, of which there are some hundreds, are over before they have done more than load the same code.
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(root, '.cache/compiled'),
  OUT_DIR: testSite,
};

/** What is printed goes to the terminal, or is kept until the step is over where another runs beside it. */
type Print = (text: string) => void;
type Step = [name: string, step: (print: Print) => Promise<boolean>];

/** Two lanes that need nothing of each other run at a time: most of these use one core alone. */
const ahead: Step[][] = [
  [
    ['Format', (print) => run(print, tool('prettier'), '--check', '.')],
    ['Lint', (print) => run(print, tool('eslint'), '.', '--max-warnings', '0')],
  ],
  [
    ['Types', (print) => run(print, tool('astro'), 'check')],
    // In one process: each file by itself would load the parser anew, and that takes longer than the tests.
    [
      'Unit tests',
      (print) => runTests(print, ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'], '--test-isolation=none'),
    ],
  ],
];
const behind: Step[] = [
  ['Build', buildTestSite],
  ['Tests of the built site', (print) => runTests(print, ['tests/site/**/*.test.ts'], '--test-concurrency=2')],
  ['Browser', prepareBrowser],
  ['Browser tests', (print) => run(print, tool('playwright'), 'test')],
];

const begin = performance.now();
const count = ahead.flat().length + behind.length;
await Promise.all(ahead.map((lane) => runSteps(lane, (texts) => process.stdout.write(texts.join('')))));
await runSteps(behind);
console.log(`\nAll ${count} steps passed in ${seconds(begin)}.`);

/** Runs steps in their order, and ends the process at the first that fails. */
async function runSteps(steps: readonly Step[], flush?: (texts: string[]) => void): Promise<void> {
  for (const [name, step] of steps) {
    const texts: string[] = [];
    const print: Print = flush ? (text) => void texts.push(text) : (text) => void process.stdout.write(text);
    const stepBegin = performance.now();
    print(`\n=== ${name} ===\n`);
    const passed = await step(print);
    print(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(stepBegin)} ===\n`);
    flush?.(texts);
    if (!passed) process.exit(1);
  }
}

async function run(print: Print, command: string, ...args: string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    return status === 0;
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

function runTests(print: Print, patterns: string[], ...options: string[]): Promise<boolean> {
  // Node's runner is content with no tests at all; a folder that was moved or emptied must not pass for one that is in order.
  const empty = patterns.filter((pattern) => globSync(pattern, { cwd: root }).length === 0);
  for (const pattern of empty) print(`No test files: ${pattern}\n`);
  if (empty.length > 0) return Promise.resolve(false);
  return run(print, process.execPath, '--test', '--test-reporter=spec', ...options, ...patterns);
}

function buildTestSite(print: Print): Promise<boolean> {
  rmSync(testSite, { recursive: true, force: true });
  return run(print, process.execPath, 'src/cli/build.ts');
}

/** Finds the browser once, for all workers of the browser tests. */
function prepareBrowser(print: Print): Promise<boolean> {
  try {
    env['CHROMIUM_PATH'] = ensureChromium();
    print(`${env['CHROMIUM_PATH']}\n`);
    return Promise.resolve(true);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    return Promise.resolve(false);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
