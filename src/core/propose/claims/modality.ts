import type { Modality } from '../../schema/claim.ts';
import type { Sentence, Stretch } from '../text/sentence.ts';
import type { VerbSense } from '../words/vocabulary.ts';

/** How far into what is said the main verb's sign of firmness is looked for, in characters. */
const REACH = 90;

/** How firmly something is put forward, and the word in it that shows so where it is not the attributing verb. */
export function modalityOf(
  { tokens, text, vocabulary }: Sentence,
  { from, to }: Stretch,
  { how }: VerbSense,
): { how: Modality; word?: string } {
  if (how !== undefined && how !== 'expected') return { how };
  const start = tokens[from]?.start ?? 0;
  const said = text.slice(start, Math.min(tokens[to - 1]?.end ?? 0, start + REACH));
  for (const [pattern, modality] of vocabulary.modals) {
    const [word] = pattern.exec(said) ?? [];
    // “in May” is a month.
    const isMonth = word === 'May' && !said.startsWith('May');
    // “Would” is “will” as others report it: in the speaker’s own words it is no plan.
    const isOwn = word?.toLowerCase() === 'would' && /^[“"]/.test(said);
    if (word !== undefined && how === undefined && !isMonth && !isOwn && !isNegated(said, pattern))
      return { how: modality, word: word.toLowerCase() };
  }
  return { how: how ?? 'asserted' };
}

/** `tidak berpotensi`, `not likely`: the sign of what is not so says nothing of how firmly that is said. */
function isNegated(said: string, pattern: RegExp): boolean {
  const at = said.search(pattern);
  return /(?:^|\s)(?:tidak|tak|bukan|belum|not|no)(?: \p{L}+)?\s$/iu.test(said.slice(0, at));
}
