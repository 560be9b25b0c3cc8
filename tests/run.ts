import { spawnSync } from 'node:child_process';
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
  OUT_DIR: testSite,
};

const steps: [name: string, step: () => boolean][] = [
  ['Format', () => run(tool('prettier'), '--check', '.')],
  ['Lint', () => run(tool('eslint'), '.', '--max-warnings', '0')],
  ['Types', () => run(tool('astro'), 'check')],
  // In one process: each file by itself would load the parser anew, and that takes longer than the tests.
  ['Unit tests', () => runTests(['src/**/*.test.ts', 'tests/unit/**/*.test.ts'], '--test-isolation=none')],
  ['Build', buildTestSite],
  ['Tests of the built site', () => runTests(['tests/site/**/*.test.ts'], '--test-concurrency=2')],
  ['Browser', prepareBrowser],
  ['Browser tests', () => run(tool('playwright'), 'test')],
];

const begin = performance.now();
for (const [index, [name, step]] of steps.entries()) {
  const heading = `${index + 1}/${steps.length} ${name}`;
  console.log(`\n=== ${heading} ===`);
  const stepBegin = performance.now();
  const passed = step();
  console.log(`=== ${heading}: ${passed ? 'passed' : 'FAILED'} in ${seconds(stepBegin)} ===`);
  if (!passed) process.exit(1);
}
console.log(`\nAll ${steps.length} steps passed in ${seconds(begin)}.`);

function run(command: string, ...args: string[]): boolean {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

function runTests(patterns: string[], ...options: string[]): boolean {
  // Node's runner is content with no tests at all; a folder that was moved or emptied must not pass for one that is in order.
  const empty = patterns.filter((pattern) => globSync(pattern, { cwd: root }).length === 0);
  for (const pattern of empty) console.error(`No test files: ${pattern}`);
  if (empty.length > 0) return false;
  return run(process.execPath, '--test', '--test-reporter=spec', ...options, ...patterns);
}

function buildTestSite(): boolean {
  rmSync(testSite, { recursive: true, force: true });
  return run(process.execPath, 'src/cli/build.ts');
}

/** Finds the browser once, for all workers of the browser tests. */
function prepareBrowser(): boolean {
  try {
    env['CHROMIUM_PATH'] = ensureChromium();
    console.log(env['CHROMIUM_PATH']);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
