import type { Hop } from '../annotate/chain.ts';
import type { Occurrence } from '../graph/graph.ts';
import { entityLink, roleOn, type EntityLinkView } from './entity-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import type { TextView, ViewContext } from './view-context.ts';

/** One member of a chain, as it is drawn. */
export type HopView =
  | { kind: 'own' }
  | { kind: 'unnamed'; description: TextView; side?: EntityLinkView }
  | { kind: 'entity'; entity: EntityLinkView; role?: TextView; source?: SourceView };

/** The chain of an occurrence; a person's role is the one held on the day it was said. */
export function chainView(context: ViewContext, occurrence: Occurrence): HopView[] {
  const article = context.graph.articles.get(occurrence.article);
  const day = occurrence.on ?? article?.published.slice(0, 10) ?? '';
  return occurrence.chain.map((hop) => hopView(context, hop, day, article?.lang ?? context.locale));
}

function hopView(context: ViewContext, hop: Hop, day: string, lang: string): HopView {
  if ('own' in hop) return { kind: 'own' };
  if ('unnamed' in hop) {
    return {
      kind: 'unnamed',
      description: { text: hop.unnamed, lang },
      ...(hop.side && { side: entityLink(context, hop.side) }),
    };
  }
  const role = hop.as === undefined ? roleOn(context, hop.entity, day) : { text: hop.as, lang };
  return {
    kind: 'entity',
    entity: entityLink(context, hop.entity),
    ...(role && { role }),
    ...(hop.source && { source: sourceView(context, hop.source) }),
  };
}
