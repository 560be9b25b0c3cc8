import { cardViews, formerCards, type CardView } from '../core/export/sharing/card-view.ts';
import { fileOf } from '../core/export/export-context.ts';
import type { SiteFile } from '../core/export/site-file.ts';
import type { ViewContext } from '../core/export/view-context.ts';
import { site } from '../site.config.ts';
import { cachedPicture } from './card-cache.ts';
import type { CardColors } from './card-layout.ts';
import { cardText } from './card-text.ts';
import { MissingGlyph } from './missing-glyph.ts';
import { mixColors } from './mix-colors.ts';

/** How much of the ink is in small print. */
const QUIET = 0.68;

/** A picture for each page that has one; of a page that moved also where it stood before, as not every host leads on from there. */
export function* cardFiles(context: ViewContext): Iterable<SiteFile> {
  const former = Map.groupBy(formerCards(context), ({ href }) => href);
  for (const view of cardViews(context)) {
    const addresses = [view.href, ...(former.get(view.href) ?? []).map(({ from }) => from)];
    for (const address of addresses) yield { path: fileOf(context, address), make: () => makeCard(view) };
  }
}

async function makeCard(view: CardView): Promise<Uint8Array> {
  const text = cardText(view);
  const { paper, ink, thread } = site.colors;
  const colors: CardColors = {
    paper: paper.light,
    ink: ink.light,
    quiet: mixColors(ink.light, paper.light, QUIET),
    thread: thread.light,
  };
  try {
    return await cachedPicture([text, site.name, colors], async () => {
      // What draws is large, and most builds find every picture drawn.
      const { drawCard } = await import('./draw-card.ts');
      return drawCard(text, site.name, colors);
    });
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error;
    const told = new Error(noGlyph(view.page, error.message), { cause: error });
    // It is the editor who is told: where in our code it came up says nothing to them.
    told.stack = told.message;
    throw told;
  }
}

/** In both languages, as every line that may come before the site's own words are known. */
function noGlyph(page: string, glyph: string): string {
  return (
    `Kartu untuk ${page} memuat huruf yang tidak ada dalam fon kartu: ${glyph}. Tulis dengan huruf lain, atau tambahkan fonnya di src/cards/card-fonts.ts.\n` +
    `The card of ${page} has a letter that no font of the cards has: ${glyph}. Write it in other letters, or add the font in src/cards/card-fonts.ts.`
  );
}
