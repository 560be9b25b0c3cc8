import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { commandWords } from '../i18n/command-words.ts';
import { commandLine } from './command-line.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site, then serves it. Ends with the build's exit code if the build fails. */
commandLine({}, commandWords.startUsage);
const build = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
const stop = (signal: NodeJS.Signals): void => void build.kill(signal);
process.on('SIGINT', stop).on('SIGTERM', stop);
const [code] = (await once(build, 'exit')) as [number | null];
process.off('SIGINT', stop).off('SIGTERM', stop);

if (code === 0) await serve();
else process.exitCode = code ?? 1;
