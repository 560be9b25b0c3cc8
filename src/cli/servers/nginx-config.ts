import type { RedirectRule } from '../redirects-file.ts';
import { asRegExp, REVALIDATE, sentHeaders, type SentHeader, type ServedSite } from './served-site.ts';

/**
 * A configuration of nginx (1.18 or later) that serves a built site: to be included in `http`, with a `server` for each address.
 *
 * @param root folder of the site on the server
 * @param listen address and port that nginx listens on
 */
export function nginxConfig({ rules, redirects, types }: ServedSite, root: string, listen: string): string {
  const headers = sentHeaders(rules).filter(({ name }) => !/^(?:content-type|cache-control)$/i.test(name));
  const named = sentHeaders(rules).filter(({ name }) => /^content-type$/i.test(name));
  const cached = sentHeaders(rules).filter(({ name }) => /^cache-control$/i.test(name));
  const gzipped = [...new Set(types.map(([, type]) => type.replace(/;.*/, '')))].filter((type) =>
    /^text\/(?!html)|json|xml|javascript|wasm/.test(type),
  );
  return `# Made of the site's own _headers and _redirects: make it anew when those change.
map_hash_bucket_size 256;

# The path as it was asked for: inside nginx a directory becomes its index.html.
map $request_uri $site_path {
  "~^(?<asked>[^?]*)" $asked;
}
map $site_path $site_cache {
  default "${REVALIDATE}";
${cached.map(mapped).join('')}}
${headers.map((header, index) => headerMap(header, index)).join('')}${redirectMap('site_moved', redirects, false)}${redirectMap('site_forced', redirects, true)}
server {
  listen ${listen};
  root ${root};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${gzipped.filter((type) => !type.includes('wasm') && !type.startsWith('image/')).join(' ')};

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 1024;
  gzip_types ${gzipped.join(' ')};

  types {
${types.map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending};\n`).join('')}  }

  add_header Cache-Control $site_cache always;
${headers.map(({ name }, index) => `  add_header ${name} $site_header_${index} always;\n`).join('')}
  if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
  if ($site_forced) { return 301 $site_forced$is_args$args; }

  error_page 403 404 =404 /404.html;
  location / { try_files $uri $uri/ @moved; }
  location @moved {
    if ($site_moved) { return 301 $site_moved$is_args$args; }
    return 404;
  }
  # Read by hosts, and published by none; and no file whose name begins with a dot.
  location ~ ^/_(?:headers|redirects)$ { return 404; }
  location ~ /\\.(?!well-known/) { return 404; }
${named.map(namedType).join('')}}
`;
}

function headerMap(header: SentHeader, index: number): string {
  return `map $site_path $site_header_${index} {\n  default "";\n${mapped(header)}}\n`;
}

function mapped({ patterns, value }: SentHeader): string {
  return `  "~${asRegExp(patterns)}" "${value.replace(/["\\]/g, '\\$&')}";\n`;
}

function redirectMap(name: string, redirects: readonly RedirectRule[], forced: boolean): string {
  const rows = redirects.filter((one) => one.forced === forced).map(({ from, to }) => `  "${from}" "${to}";\n`);
  return `map $site_path $${name} {\n  default "";\n${rows.join('')}}\n`;
}

/** A type that the ending alone does not say. */
function namedType({ patterns, value }: SentHeader): string {
  return `  location ~ ${asRegExp(patterns)} { types { } default_type "${value}"; try_files $uri @moved; }\n`;
}
