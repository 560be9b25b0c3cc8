import { vocabularyEn } from './vocabulary-en.ts';
import { vocabularyId } from './vocabulary-id.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words that news in a language is told with: English, or else Indonesian. */
export function vocabularyOf(lang: string): Vocabulary {
  return /^en\b/.test(lang) ? vocabularyEn : vocabularyId;
}
