import { JOINT } from '../../schema/article.ts';
import { claimSlug } from './claim-slug.ts';
import type { ProposedClaim } from '../claims/find-claims.ts';
import type { HandleBook } from './handle-book.ts';
import { claimEdits, isMarkable, type Mark } from './mark-edits.ts';
import type { Question } from '../text/question.ts';
import { overlaps, type TextBlock } from '../text/text-block.ts';

/** Makes the marks of every claim that can be marked; where two would overlap, of the one that begins first. */
export function claimMarks(
  blocks: readonly TextBlock[],
  claims: readonly ProposedClaim[],
  book: HandleBook,
  taken: Set<string>,
): { marks: Mark[]; questions: Question[] } {
  const marks: Mark[] = [];
  const questions: Question[] = [];
  const made: ProposedClaim[] = [];
  for (const claim of claims) {
    const block = blocks[claim.block];
    if (!block) continue;
    const isMarked = made.some((other) => other.block === claim.block && overlaps(other, claim));
    const isDecided = !block.claimable || block.claims.some((own) => overlaps(own, claim));
    if (isMarked || isDecided) continue;
    const words = block.text.slice(claim.start, claim.end);
    if (!isMarkable(block, claim)) {
      const offset = block.starts.slice(claim.start, claim.end).find((one) => one !== -1) ?? 0;
      questions.push({ kind: 'claim-not-markable', offset, words: words.slice(0, 60), candidates: [] });
      continue;
    }
    made.push(claim);
    const id = claimSlug(words, (slug) => taken.has(slug));
    taken.add(id);
    const chain = book.relays(claim.speakers, claim.relays);
    const by = [chain.speakers.join(JOINT), ...chain.relays].join(' > ');
    const edits = claimEdits(block, claim, attributesOf(id, by, claim));
    marks.push({ edits, handles: [...chain.speakers, ...chain.relays] });
  }
  return { marks, questions };
}

function attributesOf(id: string, by: string, { how, cue, on }: ProposedClaim): string {
  const parts = [`#${id}`, `by="${by}"`];
  if (on !== undefined) parts.push(`on=${on}`);
  if (how !== 'asserted') parts.push(`how=${how}`);
  if (!/["{}&]/.test(cue)) parts.push(/^[\p{L}\p{N}-]+$/u.test(cue) ? `cue=${cue}` : `cue="${cue}"`);
  return parts.join(' ');
}
