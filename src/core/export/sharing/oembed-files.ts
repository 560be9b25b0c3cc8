import type { ClaimId } from '../../schema/id.ts';
import { CARD_SIZE } from './card-size.ts';
import { claimPicture } from './card-view.ts';
import { claimOf } from '../parts/claim-of.ts';
import { EMBED_HEIGHT, EMBED_WIDTH, embedCode } from './embed-code.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import { pickText } from '../view-context.ts';

/** A claim's page as oEmbed 1.0 describes it, for sites that turn a link into a frame. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export function oembed(context: ExportContext, id: ClaimId, hasCards: boolean): OEmbed {
  const title = context.words.claimTitle(pickText(claimOf(context, id).text, context.locale).text);
  const url = absolute(context, context.paths.embed(id));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: context.site.name,
    provider_url: context.site.url,
    html: embedCode(url, title),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
    ...(hasCards && {
      thumbnail_url: absolute(context, claimPicture(context, id).href),
      thumbnail_width: CARD_SIZE.width,
      thumbnail_height: CARD_SIZE.height,
    }),
  };
}

/** One file for each claim; its page says where. */
export function* oembedFiles(context: ExportContext, hasCards: boolean): Iterable<SiteFile> {
  for (const id of context.graph.claims.keys()) {
    yield {
      path: context.paths.oembed(id).slice(context.paths.base.length),
      make: () => jsonText(oembed(context, id, hasCards)),
    };
  }
}
