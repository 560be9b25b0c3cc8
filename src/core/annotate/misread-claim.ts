import type { Issue } from '../issue/issue.ts';
import { hasOpenBracket, hasStrayBraces } from './attribute-place.ts';
import { isBracesAt } from './braces-like.ts';
import type { ClaimNode } from './claim-syntax.ts';
import { shorten } from './few-words.ts';
import { endOf, startOf } from './node-offset.ts';
import { curlyQuote } from './stray-marks.ts';

/** The mistake, with the offset from the beginning of the claim at which it stands. */
type Misread = Pick<Issue, 'code' | 'args'> & { shift: number };

/** How much behind a claim is looked at for the braces that it lacks. */
const NEAR = 200;

/** What stands between the words of a claim and its braces; or another bracket in the place of the brace. */
const PARTED = /^(?:(?<other>[([])\s*(?:\{\s*)?(?=#|by\s*=)|(?<between>[^\s\p{L}\p{N}{]{1,3}|#[\p{L}\p{N}-]+) ?\{)/u;

/**
 * The one mistake that keeps the words or the braces of a claim from being read. The parser takes what it can, and the rest would be
 * lost or shown; that an id and a chain seem to be missing too is a consequence.
 */
export function misreadClaim(node: ClaimNode, text: string): Misread | undefined {
  const start = startOf(node);
  const end = endOf(node);
  const source = text.slice(start, end);
  const rest = text.slice(end, end + NEAR);
  const unparsed = (words: string): Misread => ({
    code: 'annotation-unparsed',
    shift: 0,
    args: { text: shorten(words.split('\n')[0] ?? '') },
  });
  if (hasOpenBracket(node, text)) {
    const code = isClosedLater(text, end) ? 'claim-over-paragraphs' : 'claim-unclosed';
    return { code, shift: source.length, args: {} };
  }
  if (node.type === 'containerDirective') return /^:+\w+\[/.test(source) ? unparsed(source) : undefined;
  if (hasStrayBraces(node, text)) {
    const quote = curlyQuote(text.slice(end));
    if (!quote) return unparsed(source);
    return { code: 'quote-curly', shift: source.length + quote.index, args: { mark: quote.mark } };
  }
  if (/^:\w+\{/.test(source)) return /^[[{(]/.test(rest) ? unparsed(source + rest) : undefined;
  if (!source.endsWith(']')) return undefined;
  if (hasBracesInWords(node, text)) return unparsed(source);
  const { other, between } = PARTED.exec(rest)?.groups ?? {};
  const mark = other ?? between;
  return mark === undefined ? undefined : { code: 'claim-parted', shift: source.length, args: { mark } };
}

/** Whether the words of a claim end with what was to stand behind them: `:claim[words{#id by=…}]`. */
function hasBracesInWords(node: ClaimNode, text: string): boolean {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return false;
  const raw = text.slice(last.position?.start.offset, last.position?.end.offset);
  return /\}\s*$/.test(raw) && isBracesAt(raw, raw.lastIndexOf('{'));
}

/** Whether the bracket that stands at an offset is closed only behind an empty line, with the braces of a claim. */
function isClosedLater(text: string, open: number): boolean {
  let depth = 0;
  for (const { 0: mark, index } of text.slice(open).matchAll(/\\.|[[\]]/g)) {
    if (mark === '[') depth++;
    if (mark === ']') depth--;
    if (depth > 0) continue;
    const words = text.slice(open, open + index);
    return /\n[ \t>]*\r?\n/.test(words) && isBracesAt(text, open + index + 1);
  }
  return false;
}
