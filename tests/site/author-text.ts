import { parse } from 'yaml';

/** What a reader must see of an article, and how many of its words lead to a page of theirs. */
export interface AuthorText {
  text: string;
  mentions: number;
}

/**
 * Reads an article's Markdown by a scan of its own, so that a fault of the compiler cannot hide in the test of it: the text
 * without annotation marks and without Markdown's own, each run of white space as one space.
 */
export function authorText(source: string): AuthorText {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  const unlinked = unnamedHandles(source);
  const definitions = new Set([...body.matchAll(/^\[([^\]]+)\]: /gm)].map(([, label]) => label));
  const lines = body
    .split('\n')
    .filter((line) => !/^\[[^\]]+\]: |^[ >]*:::|^ {0,3}([-*_] ?){3,}$/.test(line))
    .map((line) => line.replace(/^([ >]|[-*+] |\d+[.)] |#{1,6} )+/, ''));
  let mentions = 0;
  return { text: inline(lines.join('\n')).replace(/\s+/g, ' ').trim(), mentions };

  function inline(markdown: string): string {
    let text = '';
    for (let at = 0; at < markdown.length;) {
      const rest = markdown.slice(at);
      const [code, ticks = '', literal = ''] = /^(`+)(?!`)([^]*?[^`])\1(?!`)/.exec(rest) ?? [];
      if (code !== undefined && ticks !== '') {
        text += literal;
        at += code.length;
      } else if (/^\\[!-/:-@[-`{-~\n]/.test(rest)) {
        text += rest.charAt(1);
        at += 2;
      } else if (rest.startsWith(':claim[')) {
        const end = closing(markdown, at + 6);
        text += inline(markdown.slice(at + 7, end));
        at = end + 1 + (/^\{("[^"]*"|'[^']*'|[^}"'])*\}/.exec(markdown.slice(end + 1))?.[0].length ?? 0);
      } else if (rest.startsWith('[')) {
        const end = closing(markdown, at);
        const words = markdown.slice(at + 1, end);
        const behind = markdown.slice(end + 1);
        const [link] = /^\((<[^>]*>|[^()\s]*|\([^()]*\))*(\s+"[^"]*")?\)/.exec(behind) ?? [];
        const [reference, label] = /^\[([^\]]*)\]/.exec(behind) ?? [];
        const target = label === undefined || label === '' ? words : label;
        if (link === undefined && !definitions.has(target) && !unlinked.has(target.toLowerCase())) mentions++;
        text += inline(words);
        at = end + 1 + (link ?? reference ?? '').length;
      } else if (/^[*_]/.test(rest)) {
        const isMark = rest.startsWith('*') ? !/\s[*]\s/.test(markdown.slice(at - 1, at + 2)) : !isInWord(markdown, at);
        if (!isMark) text += rest.charAt(0);
        at++;
      } else {
        text += rest.charAt(0);
        at++;
      }
    }
    return text;
  }
}

/** The handles, in lower case, of sources that are not named: they have no page, so their words are no link. */
function unnamedHandles(source: string): Set<string> {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '';
  const { entities = {} } = (parse(head) ?? {}) as { entities?: Record<string, unknown> };
  const isUnnamed = (use: unknown): boolean => typeof use === 'object' && use !== null && 'unnamed' in use;
  return new Set(Object.entries(entities).flatMap(([handle, use]) => (isUnnamed(use) ? [handle.toLowerCase()] : [])));
}

/** Where the bracket that opens at `open` is closed. */
function closing(markdown: string, open: number): number {
  let depth = 0;
  for (let at = open; at < markdown.length; at++) {
    if (markdown[at] === '\\') at++;
    else if (markdown[at] === '[') depth++;
    else if (markdown[at] === ']' && --depth === 0) return at;
  }
  throw new Error(`a bracket is not closed: ${markdown.slice(open, open + 40)}`);
}

/** An underscore inside a word marks nothing. */
function isInWord(markdown: string, at: number): boolean {
  return /^[\p{L}\p{N}]_[\p{L}\p{N}]$/u.test(markdown.slice(at - 1, at + 2));
}
