import type { Paths } from '../paths.ts';
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

/** The Content-Security-Policy for a page's `<meta>`, for hosts that send no headers of ours. */
export function policyForMeta(): string {
  return serialize(POLICY);
}

/**
 * The `_headers` file, as Netlify, Cloudflare Pages and others read it. Every rule that matches a path is sent, and of a header that
 * two of them give a browser obeys both; so what forbids framing is not in the rule for all paths, from which nothing can be taken
 * back, but in one for each part of the site that no other site may frame: all but the embedded claims.
 */
export function headersFile({ base, segments }: Pick<Paths, 'base' | 'segments'>): string {
  const { embed, card } = segments;
  const sections = Object.values(segments).filter((segment) => segment !== embed && segment !== card);
  return [
    rule(`${base}*`, {
      'Content-Security-Policy': policyForMeta(),
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
    }),
    ...[base, `${base}404.html`, `${base}data/*`, ...sections.map((section) => `${base}${section}/*`)].map((pattern) =>
      rule(pattern, UNFRAMED),
    ),
    // Framed by whoever wants to; pictures are shown by other sites too.
    rule(`${base}${embed}/*`, { 'Content-Security-Policy': 'frame-ancestors *', ...FOR_ALL }),
    rule(`${base}${card}/*`, FOR_ALL),
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

/** What keeps a page out of the frames of other sites. */
const UNFRAMED = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const FOR_ALL = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

function serialize(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

function rule(pattern: string, headers: Record<string, string>): string {
  const rows = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${pattern}\n${rows.join('\n')}\n`;
}
