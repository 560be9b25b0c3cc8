import type { Phase } from '../build/progress.ts';
import type { Locale } from '../core/schema/site.ts';

interface BuildWords {
  phases: Record<Phase, string>;
  summary: (files: number, written: number, removed: number) => string;
}

/** What a build says of itself. */
export const buildWords: Record<Locale, BuildWords> = {
  id: {
    phases: { content: 'isi', code: 'kode', pages: 'halaman', files: 'berkas', texts: 'teks' },
    summary: (files, written, removed) =>
      `${files} berkas, ${written} ditulis${removed === 0 ? '' : `, ${removed} dihapus`}`,
  },
  en: {
    phases: { content: 'content', code: 'code', pages: 'pages', files: 'files', texts: 'texts' },
    summary: (files, written, removed) =>
      `${files} files, ${written} written${removed === 0 ? '' : `, ${removed} removed`}`,
  },
};
