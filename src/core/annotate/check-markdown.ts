import type { Code, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { startOf } from './node-offset.ts';
import { visit } from './visit.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { escapedCharacter, type Escapes } from './escaped-character.ts';
import { headingIssues } from './check-heading.ts';
import { checkLinkWords, footnote, isNoteLabel } from './check-link-words.ts';
import { isClaim, type ClaimNode } from './claim-syntax.ts';
import { shorten } from './few-words.ts';
import type { Handles } from './handle.ts';
import { misreadClaim } from './misread-claim.ts';
import { parseStock } from './parse-markdown.ts';
import { strayBraces } from './stray-braces.ts';
import { strayLines } from './stray-lines.ts';
import { CLAIM_LIKE, strayMarks } from './stray-marks.ts';
import { urlOffset } from './url-offset.ts';

/** With both slashes: a browser reads `https:koran.example` as a page beside the one it is on. */
const SAFE_STARTS = /^(https?:\/\/|mailto:.)/i;

/** Character references: `&#x202e;`, `&rlm;`. */
const ESCAPES: Escapes = {
  pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi,
  read: (escape) => toString(parseStock(`.${escape}.`)).slice(1, -1),
};

/** Checks what the text of an article may not hold: raw HTML, unsafe links, images, and what only looks like an annotation or a block. */
export function checkMarkdown(root: Root, text: string, handles: Handles, placeOf: (offset: number) => Place): Issue[] {
  const issues = [...strayLines(root, text, placeOf), ...strayBraces(root, text, placeOf)];
  const at = (node: Nodes, shift = 0): Place => placeOf(startOf(node) + shift);
  const wordsOfLink = (node: Link | LinkReference): Issue[] =>
    checkLinkWords(node, handles).map((found) => ({ ...found, ...at(node) }));
  const misread = (claim: ClaimNode): Issue[] => {
    const found = misreadClaim(claim, text);
    if (!found) return [];
    behindMisread = claim.position?.end.offset;
    return [{ code: found.code, ...at(claim, found.shift), args: found.args }];
  };
  let level = 1;
  let behindMisread: number | undefined;

  visit(root, (node) => {
    const start = startOf(node);
    if (start >= text.length) return;
    const escaped = escapedCharacter(valuesOf(node), text.slice(start, node.position?.end.offset), ESCAPES);
    if (escaped) issues.push({ code: escaped.code, ...at(node, escaped.offset), args: escaped.args });
    switch (node.type) {
      case 'html':
        issues.push({ code: 'html-raw', ...at(node), args: { html: shorten(node.value) } });
        break;
      case 'image':
      case 'imageReference':
        issues.push({ code: 'image-unsupported', ...at(node), args: {} });
        break;
      case 'link':
        if (!isSafeLink(node.url))
          issues.push({ code: 'link-forbidden', ...placeOf(urlOffset(node, text)), args: { url: shorten(node.url) } });
        issues.push(...wordsOfLink(node), ...claimsInLink(node, at));
        break;
      case 'linkReference':
        issues.push(...wordsOfLink(node), ...claimsInLink(node, at));
        break;
      case 'definition':
        if (isNoteLabel(node.identifier)) {
          issues.push({ ...footnote(node.label ?? ''), ...at(node) });
        } else if (handles.get(node.identifier)) {
          issues.push({ code: 'handle-shadowed', ...at(node), args: { handle: node.label ?? '' } });
        } else if (!isSafeLink(node.url)) {
          issues.push({ code: 'link-forbidden', ...placeOf(urlOffset(node, text)), args: { url: shorten(node.url) } });
        }
        break;
      case 'heading':
        issues.push(...headingIssues(node, text, level, at));
        level = node.depth;
        break;
      case 'code':
        issues.push(...indentedCode(node, text, handles, (shift) => at(node, shift)));
        break;
      case 'text':
        // What a bracket opens behind a claim that is not read is a part of that mistake.
        if (start === behindMisread && text[start] === '[') break;
        issues.push(...strayMarks(node, text, handles, (shift) => at(node, shift)));
        break;
      default:
        if (!isClaim(node)) break;
        issues.push(...misread(node));
    }
  });
  return issues;
}

/** What a reader gets of a node itself, not of those inside it. */
function valuesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link' || node.type === 'definition') return [node.url, node.title ?? ''];
  return isClaim(node) ? Object.values(node.attributes ?? {}).map((value) => value ?? '') : [];
}

/** True for http, https and mailto addresses, and for addresses on this site (`/…`, `#…`). */
function isSafeLink(url: string): boolean {
  if (/^(\/(?![/\\])|#)/.test(url)) return true;
  return URL.canParse(url) && SAFE_STARTS.test(url);
}

/** A line that begins with four spaces, and so is code, with the annotations in it. Between fences it is meant to be code. */
function indentedCode(node: Code, text: string, handles: Handles, at: (shift: number) => Place): Issue[] {
  const raw = text.slice(node.position?.start.offset, node.position?.end.offset);
  if (/^\s*(```|~~~)/.test(raw)) return [];
  const mention = [...raw.matchAll(/\[(?<label>[^[\]]+)\]/g)].find(({ groups }) =>
    handles.get(groups?.['label'] ?? ''),
  );
  const first = Math.min(CLAIM_LIKE.exec(raw)?.index ?? raw.length, mention?.index ?? raw.length);
  if (first < raw.length) return [{ code: 'annotation-in-code', ...at(first), args: {} }];
  return [{ code: 'code-indented', ...at(raw.length - raw.trimStart().length), args: {} }];
}

/** Claims in the words of a link or a mention: the mark of a claim is a link itself, and no link can hold another. */
function claimsInLink(link: Nodes, at: (node: Nodes) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(link, (node) => {
    if (isClaim(node)) issues.push({ code: 'claim-in-link', ...at(node), args: {} });
  });
  return issues;
}
