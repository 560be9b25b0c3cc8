import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder, from which its commands are run. */
export const projectDir = join(import.meta.dirname, '../..');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** Set over the environment that the tests run in. */
  env?: Record<string, string>;
  args?: string[];
  /** A copy of the project to run in, if not the project itself. */
  cwd?: string;
}

/** The commands, by what `package.json` calls them. */
export const COMMANDS = [
  'build',
  'check',
  'counts',
  'dev',
  'new',
  'import',
  'annotate',
  'rename',
  'merge',
  'overlap',
  'server-config',
  'start',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Runs one of the project's commands as npm would, and waits until it has ended. */
export function runCli(command: Command, { env = {}, args = [], cwd = projectDir }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const script = join(cwd, 'src/cli', `${command}.ts`);
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env } });
    const run = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => (run.stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (run.stderr += part));
    child.on('error', reject).on('close', (code) => resolve({ code, ...run }));
  });
}
