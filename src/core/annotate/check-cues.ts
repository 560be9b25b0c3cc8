import type { Nodes, Root } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import type { Modality } from '../schema/claim.ts';
import { valueOffset } from './attribute-place.ts';
import { blockTexts, type BlockText } from './block-text.ts';
import { isClaim, type ClaimNode } from './claim-syntax.ts';
import { isDenialCue } from './denial-cue.ts';
import { oneSpaced } from './few-words.ts';
import { visit } from './visit.ts';

/**
 * Checks the word that shows how firmly a claim was put: pages print it in quotation marks, so it has to stand by the claim; and a
 * denial that isn't marked as one would be shown as somebody putting the claim forward.
 */
export function checkCues(root: Root, text: string, placeOf: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  let blocks: BlockText[] | undefined;
  visit(root, (node) => {
    const cue = isClaim(node) ? node.attributes?.['cue']?.trim() : undefined;
    if (!isClaim(node) || cue === undefined || cue === '') return;
    blocks ??= blockTexts(root);
    const place = placeOf(valueOffset(node, 'cue', text));
    if (!isIn(cue, textsBy(node, blocks))) issues.push({ code: 'cue-not-found', ...place, args: { cue } });
    if (node.attributes?.['how'] !== ('denied' satisfies Modality) && isDenialCue(cue))
      issues.push({ code: 'denial-unmarked', ...place, args: { cue } });
  });
  return issues;
}

/**
 * The paragraph of a claim. Of a claim in a list, in a quotation or around paragraphs, all that stands in there, and the paragraphs
 * before and after: they may say who spoke.
 */
function textsBy(claim: ClaimNode, blocks: readonly BlockText[]): string[] {
  const isOf = ({ within, spans }: BlockText): boolean =>
    within.includes(claim) || spans.some(({ node }) => node === claim);
  const own = blocks.find(isOf);
  const outermost: Nodes | undefined = own?.within[1];
  if (!own || !outermost) return own ? [own.text] : [];
  const first = blocks.findIndex(({ within }) => within[1] === outermost);
  const last = blocks.findLastIndex(({ within }) => within[1] === outermost);
  return blocks.slice(Math.max(0, first - 1), last + 2).map((block) => block.text);
}

/** True if the words stand in one of the texts, whatever their case; those on both sides of an ellipsis may stand apart. */
function isIn(cue: string, texts: readonly string[]): boolean {
  const parts = folded(cue).split(/\s*(?:…|\.{3})\s*/);
  return texts.map(folded).some((text) => parts.every((part) => startsWordIn(part, text)));
}

/** True if a word of the text begins there; it may go on: `katanya` shows `kata`. */
function startsWordIn(part: string, text: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(0, at))) return true;
  }
  return false;
}

function folded(text: string): string {
  return oneSpaced(text).normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
