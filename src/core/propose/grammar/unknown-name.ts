import type { Token } from '../text/token.ts';
import { isCalendarWord, type Vocabulary } from '../words/vocabulary.ts';

/**
 * Whether words hold a name that no file has: one with a capital that is neither a title, nor a noun for a body, nor a day. A
 * capital at the beginning of a sentence says nothing by itself; the word behind it does.
 */
export function isUnknownName(words: readonly Token[], vocabulary: Vocabulary): boolean {
  const named = words.filter(
    ({ text, low, kind }) =>
      kind === 'word' &&
      /^\p{Lu}/u.test(text) &&
      !vocabulary.roles.has(low) &&
      !vocabulary.bodies.has(low) &&
      !vocabulary.indefinite.has(low) &&
      !vocabulary.documents.has(low) &&
      !vocabulary.outlets.has(low) &&
      !vocabulary.pointing.has(low) &&
      !vocabulary.sides.has(low) &&
      !vocabulary.relatives.has(low) &&
      !vocabulary.prepositions.has(low) &&
      !isCalendarWord(text, vocabulary),
  );
  return named.some(({ initial }) => !initial);
}
