import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { outDir } from '../read/environment.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { NOT_BUILT } from './serve.ts';
import { caddyConfig } from './servers/caddy-config.ts';
import { nginxConfig } from './servers/nginx-config.ts';
import { readServedSite, type ServedSite } from './servers/served-site.ts';

const USAGE = 'npm run -s server-config -- nginx|caddy [--root /srv/site] [--listen 8080]';

const MAKERS: Partial<Record<string, (site: ServedSite, root: string, listen: string) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
};

/** `npm run server-config -- nginx`: prints how a server of one's own is to serve the built site. */
const { values, positionals } = commandLine(
  { options: { root: { type: 'string' }, listen: { type: 'string' } }, allowPositionals: true } as const,
  USAGE,
);
const [server = ''] = positionals;
const make = MAKERS[server] ?? endWithUsage(USAGE);
const dir = outDir();
if (!existsSync(dir)) endWithUsage(`${NOT_BUILT} (${relative(process.cwd(), dir)})`);
const listen = values.listen ?? (server === 'caddy' ? ':8080' : '8080');
process.stdout.write(make(readServedSite(dir), values.root ?? resolve(dir), listen));
