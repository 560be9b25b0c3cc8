import { addressWordsEn } from './address-words-en.ts';
import { fileWordsEn } from './file-words-en.ts';
import { graphWordsEn } from './graph-words-en.ts';
import { reasonsEn } from './reasons-en.ts';
import { textWordsEn } from './text-words-en.ts';
import type { ReportWords } from './words.ts';

export const wordsEn: ReportWords = {
  nearest: 'Did you mean `{nearest}`?',
  error: 'error',
  warning: 'warning',
  note: 'note',
  fix: 'fix',
  summary: 'Errors: {errors}. Warnings: {warnings}. Files: {files}.',
  partial:
    'Not everything was checked: what depends on a file with an error was not. Mend the errors, then check again.',
  notes: 'Notes that can wait: {notes}. `npm run check -- --notes` shows them.',
  clean: 'No problems. Articles: {articles}. Entities: {entities}. Claims: {claims}.',
  reasons: reasonsEn,
  issues: {
    ...fileWordsEn,
    ...textWordsEn,
    ...graphWordsEn,
    ...addressWordsEn,
  },
};
