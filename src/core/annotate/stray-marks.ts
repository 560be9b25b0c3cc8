import type { Text } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import { isBracesAt } from './braces-like.ts';
import { footnote, isNoteLabel } from './check-link-words.ts';
import { shorten } from './few-words.ts';
import type { Handles } from './handle.ts';
import { startOf } from './node-offset.ts';

/** How much of a text is looked at for two labels in brackets; CommonMark allows 999 characters in each. */
const LABEL_LIMIT = 2002;

const BRACKETED = /^\[(?<label>[^[\]]*)\](?:\[(?<handle>[^[\]]*)\])?/;

/** What looks like a claim, whether it is one or not. */
export const CLAIM_LIKE = /(?<!\\):+(?:\s?(?:claim|klaim)\s?[[{]|(?:claim|klaim)\()/i;

/** A value between quotation marks that only print has, in the braces that a text begins with or that come first in it. */
const CURLY = /^[^{}\n]*\{[^{}\n]*?=\s*(?<mark>[“”„‘’«»])/;

/** The first curly quotation mark for a straight one in the braces of a claim, with where it stands. */
export function curlyQuote(text: string): { mark: string; index: number } | undefined {
  const { 0: all = '', groups } = CURLY.exec(text) ?? {};
  const mark = groups?.['mark'];
  return mark === undefined ? undefined : { mark, index: all.length - mark.length };
}

/** Unescaped marks that the parser left as text: a mention without a handle, a claim or a link that does not parse. */
export function strayMarks(node: Text, text: string, handles: Handles, at: (shift: number) => Place): Issue[] {
  const start = startOf(node);
  const raw = text.slice(start, node.position?.end.offset);
  const claim = CLAIM_LIKE.exec(raw);
  if (claim) return [unparsedClaim(raw, claim.index, at)];

  const issues: Issue[] = [];
  for (let index = 0; index < raw.length; index++) {
    if (raw[index] === '\\') {
      index++;
    } else if (raw[index] === '~' && isStrike(text, start + index)) {
      issues.push({ code: 'strike-unsupported', ...at(index), args: { text: shorten(strikeIn(text, start + index)) } });
      index++;
    } else if (raw[index] === '[') {
      const [bracketed, label = '', second = ''] = BRACKETED.exec(raw.slice(index, index + LABEL_LIMIT)) ?? [''];
      const name = second || label;
      const behind = start + index + bracketed.length;
      const rest = text.slice(behind, behind + LABEL_LIMIT);
      if (isNoteLabel(name) || /^\d{1,3}$/.test(name)) {
        issues.push({ ...footnote(name), ...at(index) });
      } else if (name.trim() === '' || (second === '' && belongsTo(rest, handles))) {
        issues.push({ code: 'annotation-unparsed', ...at(index), args: { text: shorten(raw.slice(index)) } });
      } else if (rest.startsWith('(')) {
        issues.push({ code: 'link-unparsed', ...at(index), args: { text: shorten(raw.slice(index)) } });
      } else {
        const shift = index + bracketed.lastIndexOf(`[${name}]`);
        const args = { handle: name.trim(), count: '1', ...didYouMean(name.trim(), handles.names('entities')) };
        issues.push({ code: 'mention-undeclared', ...at(shift), args });
      }
      index += Math.max(0, bracketed.length - 1);
    }
  }
  return issues;
}

/** Whether what follows words in brackets is a part of theirs: the braces of a claim, or a handle that a space keeps from them. */
function belongsTo(rest: string, handles: Handles): boolean {
  if (isBracesAt(rest, 0)) return true;
  const handle = /^ \[(?<handle>[^[\]]+)\]/.exec(rest)?.groups?.['handle'];
  return handle !== undefined && handles.get(handle) !== undefined;
}

/** Whether `~~` opens here what other kinds of Markdown strike out, and is closed in the same paragraph. */
function isStrike(text: string, offset: number): boolean {
  return /(?:^|[\s([“‘"'*_])$/.test(text.slice(Math.max(0, offset - 1), offset)) && strikeIn(text, offset) !== '';
}

function strikeIn(text: string, offset: number): string {
  return /^~~(?=[^\s~])(?:(?!\n\s*\n)[^~])*~~/.exec(text.slice(offset, offset + LABEL_LIMIT))?.[0] ?? '';
}

function unparsedClaim(raw: string, index: number, at: (shift: number) => Place): Issue {
  const [line = ''] = raw.slice(index).split('\n');
  const quote = curlyQuote(line);
  if (quote) return { code: 'quote-curly', ...at(index + quote.index), args: { mark: quote.mark } };
  return { code: 'annotation-unparsed', ...at(index), args: { text: shorten(raw.slice(index)) } };
}
