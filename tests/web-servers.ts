import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A web server of the machine that serves a site on loopback, started for a test. */
export interface WebServer {
  url: string;
  stop(): Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

const PACKAGES: Record<ServerName, string> = { nginx: 'nginx-light', caddy: 'caddy' };

/** Makes sure that the server can be run; installs Debian's package where that is allowed. Throws if it can't. */
export function ensureServer(name: ServerName): void {
  if (runs(name)) return;
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]): boolean => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    const [program = '', ...rest] = command;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: 'ignore', env }).status === 0;
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', PACKAGES[name]);
  if (!runs(name))
    throw new Error(`${name} is not there and could not be installed: install the package ${PACKAGES[name]}`);
}

function runs(name: ServerName): boolean {
  return spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore', env: serverEnv() }).status === 0;
}

/** Debian puts servers where the path of a user does not look. */
function serverEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`, ...extra };
}

/**
 * Starts a server with a configuration of ours and nothing of the machine's.
 *
 * @param folder an empty folder for what the server writes
 */
export async function startWebServer(
  name: ServerName,
  config: string,
  port: number,
  folder: string,
): Promise<WebServer> {
  mkdirSync(folder, { recursive: true });
  const child = name === 'nginx' ? startNginx(config, folder) : startCaddy(config, folder);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function startNginx(config: string, folder: string): ChildProcess {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(folder, kind)};\n`,
  );
  writeFileSync(
    file,
    `daemon off;\nmaster_process off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents { }\nhttp {\n  access_log off;\n${temporary.join('')}${config}}\n`,
  );
  return spawn('nginx', ['-c', file, '-p', folder, '-e', 'stderr'], {
    stdio: 'ignore',
    env: serverEnv(),
  });
}

function startCaddy(config: string, folder: string): ChildProcess {
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: 'ignore',
    env: serverEnv({ HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }),
  });
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}
