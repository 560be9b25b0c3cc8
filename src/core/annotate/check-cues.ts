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
  let words: WordsBeside | undefined;
  visit(root, (node) => {
    const cue = isClaim(node) ? node.attributes?.['cue']?.trim() : undefined;
    if (!isClaim(node) || cue === undefined || cue === '') return;
    words ??= new WordsBeside(blockTexts(root));
    const place = placeOf(valueOffset(node, 'cue', text));
    if (!isIn(cue, words.of(node))) issues.push({ code: 'cue-not-found', ...place, args: { cue } });
    if (node.attributes?.['how'] !== ('denied' satisfies Modality) && isDenialCue(cue))
      issues.push({ code: 'denial-unmarked', ...place, args: { cue } });
  });
  return issues;
}

/** The words beside each claim of a document, folded once. */
class WordsBeside {
  readonly #texts: string[];
  readonly #outermost: (Nodes | undefined)[];
  /** The number of the block that a node stands in, or of the first that stands in it. */
  readonly #blockOf = new Map<Nodes, number>();

  constructor(blocks: readonly BlockText[]) {
    this.#texts = blocks.map(({ text }) => folded(text));
    this.#outermost = blocks.map(({ within }) => within[1]);
    for (const [index, { within, spans }] of blocks.entries()) {
      for (const node of [...within, ...spans.map((span) => span.node)])
        if (!this.#blockOf.has(node)) this.#blockOf.set(node, index);
    }
  }

  /**
   * The paragraph of a claim. Of a claim in a list, in a quotation or around paragraphs, all that stands in there, and the paragraphs
   * before and after: they may say who spoke.
   */
  of(claim: ClaimNode): string[] {
    const own = this.#blockOf.get(claim);
    if (own === undefined) return [];
    const outermost = this.#outermost[own];
    if (!outermost) return this.#texts.slice(own, own + 1);
    const first = this.#outermost.indexOf(outermost);
    const last = this.#outermost.lastIndexOf(outermost);
    return this.#texts.slice(Math.max(0, first - 1), last + 2);
  }
}

/** True if the words stand in one of the folded texts; those on both sides of an ellipsis may stand apart. */
function isIn(cue: string, texts: readonly string[]): boolean {
  const parts = folded(cue).split(/\s*(?:…|\.{3})\s*/);
  return texts.some((text) => parts.every((part) => startsWordIn(part, text)));
}

/** True if a word of the text begins there; it may go on: `katanya` shows `kata`. */
function startsWordIn(part: string, text: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** Invisible characters are told of by themselves. */
function folded(text: string): string {
  const visible = text.replace(/\p{Cf}/gu, '');
  return oneSpaced(visible).normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
