import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell first: the same engine without the windows of a browser, with which the tests take about half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's packages of the two, the better first; an older system has the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WHAT_TO_DO =
  'No Chromium found and none could be installed: install one, or set CHROMIUM_PATH to its program file.';

/** Path of a Chromium that runs: the one `CHROMIUM_PATH` names, one of this machine, or one that Playwright keeps. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...MAC_APPS, chromium.executablePath()].find(runs);
}

/** Path of a Chromium that runs; installs one if there is none. Throws if that is not possible. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') throw new Error(`CHROMIUM_PATH names no Chromium that runs: ${named}`);

  console.log('No Chromium found; installing one.');
  const mayUseApt = process.getuid?.() === 0 && does('apt-get', ['--version'], 'ignore');
  if (
    mayUseApt &&
    does('apt-get', ['update']) &&
    PACKAGES.some((name) => does('apt-get', ['install', '-y', '--no-install-recommends', name]))
  ) {
    const packaged = findChromium();
    if (packaged !== undefined) return packaged;
  }
  const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  const install = (...options: string[]): boolean =>
    does(process.execPath, [playwright, 'install', ...options, 'chromium']);
  if (!mayUseApt || !install('--with-deps')) install();
  const downloaded = findChromium();
  if (downloaded === undefined) throw new Error(WHAT_TO_DO);
  return downloaded;
}

/** A file of the right name is not enough: on some systems it only tells how to install the browser. */
function runs(path: string): boolean {
  return existsSync(path) && does(path, ['--version'], 'ignore');
}

function does(command: string, args: string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio, env }).status === 0;
}
