import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { parseHeadersFile, type HeaderRule } from '../headers-file.ts';
import { parseRedirectsFile, type RedirectRule } from '../redirects-file.ts';

/** What a server has to be told of a built site. */
export interface ServedSite {
  rules: HeaderRule[];
  redirects: RedirectRule[];
  /** The type of each ending that a file of the site has, with its charset where it is text. */
  types: [ending: string, type: string][];
}

/** What is sent of a page that no rule says anything of: kept, but asked about each time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Reads what a built site says of how it is to be served, and which kinds of file it has. */
export function readServedSite(dir: string): ServedSite {
  const read = (name: string): string => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), 'utf8') : '');
  const redirects = parseRedirectsFile(read('_redirects'));
  const other = redirects.find(({ status }) => status !== 301);
  if (other) throw new Error(`_redirects: ${other.from}: only 301 is carried over, not ${other.status}`);
  const names = readdirSync(dir, { recursive: true, withFileTypes: true });
  const endings = new Set(names.flatMap((entry) => (entry.isFile() ? [extname(entry.name).slice(1)] : [])));
  return {
    rules: parseHeadersFile(read('_headers')),
    redirects,
    types: [...endings].sort().flatMap((ending): [string, string][] => {
      const type = ending === '' ? undefined : lookup(ending);
      return type === undefined ? [] : [[ending, withCharset(type)]];
    }),
  };
}

function withCharset(type: string): string {
  return /^text\/|json|xml|javascript/.test(type) && !type.startsWith('image/') ? `${type}; charset=utf-8` : type;
}

/** A header with every pattern of paths that it is sent with. */
export interface SentHeader {
  name: string;
  value: string;
  patterns: string[];
}

/** The headers of all rules, each with its paths together. */
export function sentHeaders(rules: readonly HeaderRule[]): SentHeader[] {
  const sent = new Map<string, SentHeader>();
  for (const { pattern, headers } of rules) {
    for (const [name, value] of headers) {
      const key = `${name}: ${value}`;
      const one = sent.get(key) ?? { name, value, patterns: [] };
      one.patterns.push(pattern);
      sent.set(key, one);
    }
  }
  return [...sent.values()];
}

/** Patterns of a `_headers` file as one regular expression that all servers read alike. */
export function asRegExp(patterns: readonly string[]): string {
  const all = patterns.map((pattern) => pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'));
  return `^(${all.join('|')})$`;
}
