import type { Root, Text } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import { isBracesAt } from './braces-like.ts';
import { isClaim } from './claim-syntax.ts';
import { shorten } from './few-words.ts';
import { misreadClaim } from './misread-claim.ts';
import { endOf, startOf } from './node-offset.ts';
import { CLAIM_LIKE } from './stray-marks.ts';
import { visit } from './visit.ts';

/** A mention right before the braces: the words that were to be a claim. */
const MENTION = /\[[^[\]\n]{0,100}\](?:\[[^[\]\n]{0,100}\])?$/;

const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * Finds what was left of a claim in the text: braces that belong to no claim, for it has no `:claim` before them, and a bracket too many
 * behind a claim’s braces. Braces of a claim that is told of where it begins are no second mistake.
 */
export function strayBraces(root: Root, text: string, placeOf: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  /** Claims that are told of, and whose braces did not come yet. */
  let unread = 0;
  /** Brackets that are open in the text of the paragraph, with and without a backslash. */
  let open: string[] = [];
  let endOfClaim: number | undefined;

  visit(root, (node) => {
    if (startOf(node) >= text.length) return;
    if (node.type === 'paragraph' || node.type === 'heading') open = [];
    else if (node.type === 'text') findBraces(node);
    else if (isClaim(node)) {
      if (misreadClaim(node, text)) unread++;
      if (text[endOf(node) - 1] === '}') endOfClaim = endOf(node);
    }
  });
  return issues;

  function findBraces(node: Text): void {
    const start = startOf(node);
    const raw = text.slice(start, endOf(node));
    if (CLAIM_LIKE.test(raw)) unread++;
    let closed: number | undefined;
    for (const { 0: found, index } of raw.matchAll(/\\?[[\]{}]|\\./g)) {
      const mark = found.at(-1) ?? '';
      const opening = OPENING[mark];
      if (found === '{' && isBracesAt(raw, index)) {
        // Words in brackets are told of already, where those open; or the brackets are escaped.
        if (unread > 0) unread--;
        else if (closed !== index - 1) issues.push(unparsed(start + index));
      } else if (mark === '[' || mark === '{') {
        open.push(found);
      } else if (opening !== undefined) {
        const at = open.findLastIndex((one) => one.endsWith(opening));
        if (at === -1 && found === mark && start + index === endOfClaim) issues.push(tooMany(start + index, mark));
        if (at === -1) continue;
        closed = index + found.length - 1;
        open = open.toSpliced(at, 1);
      }
    }
  }

  function unparsed(offset: number): Issue {
    const [mention = ''] = MENTION.exec(text.slice(Math.max(0, offset - 210), offset)) ?? [];
    const begin = offset - mention.length;
    return { code: 'annotation-unparsed', ...placeOf(begin), args: { text: shorten(lineFrom(text, begin)) } };
  }

  function tooMany(offset: number, mark: string): Issue {
    return { code: 'bracket-stray', ...placeOf(offset), args: { mark } };
  }
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset, offset + 200).split('\n')[0] ?? '';
}
