import type { Paths } from '../../paths.ts';
import { FEED_FILES, FEED_TYPES, type FeedFormat } from '../feeds/feed.ts';
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

/** What the search page may do besides: the search in texts is WebAssembly. */
const WITH_WASM = { ...POLICY, 'script-src': `${POLICY['script-src'] ?? ''} 'wasm-unsafe-eval'` };

/** What takes WebAssembly back again. */
const NO_WASM = `script-src ${POLICY['script-src'] ?? ''}`;

/**
 * The Content-Security-Policy for a page's `<meta>`, for hosts that send no headers of ours.
 *
 * @param wasm for the search page
 */
export function policyForMeta(wasm = false): string {
  return serialize(wasm ? WITH_WASM : POLICY);
}

/**
 * The `_headers` file, as Netlify, Cloudflare Pages and others read it. Every rule that matches a path is sent, and of a policy that
 * two of them give a browser obeys both: none can take back what another forbids. So the rule for all paths forbids neither framing
 * nor WebAssembly, and a rule for each part of the site forbids what is not for it.
 */
export function headersFile({ base, segments }: Pick<Paths, 'base' | 'segments'>): string {
  const { embed, card, search, ...sections } = segments;
  const others = [
    '',
    '404.html',
    'data/*',
    ...Object.values(sections)
      .filter((segment) => typeof segment === 'string')
      .map((section) => `${section}/*`),
  ];
  return [
    rule(`${base}*`, {
      'Content-Security-Policy': policyForMeta(true),
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
      // Search engines show no more of a card than a stamp of it unless they are told that they may.
      'X-Robots-Tag': 'max-image-preview:large',
    }),
    ...others.map((pattern) => rule(base + pattern, unframed(`${NO_WASM}; `))),
    rule(`${base}${search}/*`, unframed()),
    // Framed by whoever wants to; pictures are shown by other sites too.
    rule(`${base}${embed}/*`, { 'Content-Security-Policy': `${NO_WASM}; frame-ancestors *`, ...FOR_ALL }),
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

/**
 * What keeps a page out of the frames of other sites.
 *
 * @param forbidden what its policy forbids besides
 */
function unframed(forbidden = ''): Record<string, string> {
  return {
    'Content-Security-Policy': `${forbidden}frame-ancestors 'none'`,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

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
