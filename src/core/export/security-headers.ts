import { FEED_FILES, FEED_TYPES, type FeedFormat } from './feeds/feed.ts';
import { EARLY_THEME_DIGEST } from './early-theme.ts';

const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': `'self' ${EARLY_THEME_DIGEST}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Directives that a browser takes from a header alone. */
const HEADER_ONLY: Record<string, string> = { 'frame-ancestors': "'none'" };

/** The Content-Security-Policy for a page's `<meta>`, for hosts that send no headers of ours. */
export function policyForMeta(): string {
  return serialize(POLICY);
}

/** The `_headers` file, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(base: string): string {
  const security = {
    'Content-Security-Policy': serialize({ ...POLICY, ...HEADER_ONLY }),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  };
  return [
    rule(`${base}*`, security),
    // Names of assets hold a digest of their bytes.
    rule(`${base}_astro/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    // Hosts know a file by its ending alone, and `.xml` says too little.
    ...Object.entries(FEED_FILES).map(([format, file]) =>
      rule(`${base}*${file}`, { 'Content-Type': `${FEED_TYPES[format as FeedFormat]}; charset=utf-8` }),
    ),
    rule(`${base}*.ndjson`, { 'Content-Type': 'application/x-ndjson; charset=utf-8' }),
    // Data are for the pages of others, too.
    ...['*.json', '*.jsonld', '*.ndjson', '*.csv', '*.md', '*.xml'].map((files) =>
      rule(`${base}${files}`, { 'Access-Control-Allow-Origin': '*' }),
    ),
  ].join('\n');
}

function serialize(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

function rule(pattern: string, headers: Record<string, string>): string {
  const rows = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${pattern}\n${rows.join('\n')}\n`;
}
