/** One block of a `_headers` file: a pattern of paths, and what is sent with every path that it matches. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts do (Netlify, Cloudflare Pages): a path pattern at the start of a line, and under it,
 * indented, one `Name: value` a line. Hosts pass over a line that they cannot read; this refuses it, so that a slip is seen before
 * a host hides it.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const refuse = (problem: string): Error => new Error(`_headers:${index + 1}: ${problem}: ${content}`);
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw refuse('a path must begin with /');
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule) throw refuse('a header stands before any path');
    const { name, value } = /^(?<name>[\w-]+):\s*(?<value>\S.*)$/.exec(content)?.groups ?? {};
    if (name === undefined || value === undefined) throw refuse('not a header');
    rule.headers.push([name, value]);
  }
  return rules;
}

/** What is sent with `path`: all rules that match apply, and a header that several give is sent with all values, as hosts do. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const before = sent.get(key);
      sent.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return sent;
}

/** True if `*` in the pattern, taken as any run of characters, makes it equal to the path. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
