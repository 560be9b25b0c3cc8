/** One line of a `_redirects` file. */
export interface RedirectRule {
  from: string;
  to: string;
  status: number;
  /** Goes before a file that stands at the address. */
  forced: boolean;
}

/**
 * Reads a `_redirects` file as static hosts do (Netlify; Cloudflare Pages, which takes every rule for forced): from, to and status in
 * a line. Hosts pass over a line that they cannot read; this refuses it, so that a slip is seen before a host hides it.
 */
export function parseRedirectsFile(text: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((line, index): RedirectRule[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const { from, to, status, force } =
      /^(?<from>\/\S*) (?<to>\/(?!\/)\S*) (?<status>30[1278])(?<force>!?)$/.exec(line)?.groups ?? {};
    if (from === undefined || to === undefined) throw new Error(`_redirects:${index + 1}: not a redirect: ${line}`);
    return [{ from, to, status: Number(status), forced: force === '!' }];
  });
}

/** The first rule for `path`; one that is not forced only where there is no file. */
export function redirectFor(rules: readonly RedirectRule[], path: string, hasFile: boolean): RedirectRule | undefined {
  return rules.find(({ from, forced }) => from === path && (forced || !hasFile));
}
