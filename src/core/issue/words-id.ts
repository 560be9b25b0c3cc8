import { addressWordsId } from './address-words-id.ts';
import { fileWordsId } from './file-words-id.ts';
import { graphWordsId } from './graph-words-id.ts';
import { reasonsId } from './reasons-id.ts';
import { textWordsId } from './text-words-id.ts';
import type { ReportWords } from './words.ts';

export const wordsId: ReportWords = {
  nearest: 'Maksudnya `{nearest}`?',
  error: 'galat',
  warning: 'peringatan',
  note: 'catatan',
  fix: 'perbaikan',
  summary: '{errors} galat, {warnings} peringatan di {files} berkas.',
  partial:
    'Pemeriksaan belum lengkap: yang bergantung pada berkas bergalat belum diperiksa. Perbaiki galatnya, lalu periksa lagi.',
  notes: '{notes} catatan yang tidak mendesak: `npm run check -- --notes`.',
  clean: 'Tidak ada masalah: {articles} artikel, {entities} entitas, {claims} klaim.',
  reasons: reasonsId,
  issues: {
    ...fileWordsId,
    ...textWordsId,
    ...graphWordsId,
    ...addressWordsId,
  },
};
