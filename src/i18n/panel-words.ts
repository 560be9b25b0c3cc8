import type { PanelWords } from '../core/export/panel.ts';
import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

const byLocale: Record<Locale, PanelWords> = {
  id: {
    title: 'Meja editor',
    clean: 'Tidak ada yang perlu diperiksa di berkas ini.',
    noFile: 'Halaman ini dibuat dari banyak berkas. Buka halaman artikel, klaim, atau entitas.',
    open: 'Buka di penyunting',
  },
  en: {
    title: 'Editor’s desk',
    clean: 'Nothing in this file needs a look.',
    noFile: 'Many files make this page. Open the page of an article, a claim or an entity.',
    open: 'Open in the editor',
  },
};

/** The words of the panel in the site's language. */
export const panelWords = byLocale[site.locale];
