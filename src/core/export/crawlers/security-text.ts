import { absolute, type ExportContext } from '../export-context.ts';

export const SECURITY_FILE = '.well-known/security.txt';

/** Where to report a hole (RFC 9116); nothing where the site names nobody to report it to. */
export function securityText(context: ExportContext): string | undefined {
  const { site, paths, locale } = context;
  if (!site.security) return undefined;
  return [
    `Contact: ${site.security.contact}`,
    `Expires: ${new Date(site.security.expires).toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${[...new Set([locale, 'en'])].join(', ')}`,
    `Canonical: ${absolute(context, paths.rootFile(SECURITY_FILE))}`,
    '',
  ].join('\n');
}
