import type { PartialDate } from '../../schema/date.ts';
import type { Source } from '../../schema/source.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A page that a statement rests on, as it is cited. */
export interface SourceView {
  url: string;
  /** Host name, for a page whose headline is not known. */
  host: string;
  title?: string;
  /** Language of the page, where it is known. */
  lang?: string;
  /** The publisher: an entity with a page, or a bare name. */
  by?: EntityLinkView;
  publisher?: string;
  /** Whose text this is a copy of. */
  copyOf?: EntityLinkView;
  published?: PartialDate;
  accessed?: PartialDate;
  archived?: string;
}

export function sourceView(context: ViewContext, source: Source): SourceView {
  const { by, publisher, title, lang, url, published, accessed, archived, 'syndicated-from': original } = source;
  return {
    url,
    host: new URL(url).hostname,
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { lang }),
    ...(by && { by: entityLink(context, by) }),
    ...(publisher !== undefined && { publisher }),
    ...(original && { copyOf: entityLink(context, original) }),
    ...(published && { published }),
    ...(accessed && { accessed }),
    ...(archived !== undefined && { archived }),
  };
}
