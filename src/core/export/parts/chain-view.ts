import type { Hop } from '../../annotate/chain.ts';
import type { Occurrence } from '../../graph/graph.ts';
import { articleOf } from './article-card.ts';
import { entityLink, roleOn, type EntityLinkView } from './entity-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import type { TextView, ViewContext } from '../view-context.ts';

/** One member of a chain, by name. */
export type HopView =
  | { kind: 'own' }
  | { kind: 'unnamed'; description: TextView; side?: EntityLinkView }
  | { kind: 'entity'; entity: EntityLinkView };

/** One member of a chain, with the office it held and the page that it stands for. */
export type FullHopView = HopView & { role?: TextView; source?: SourceView };

/** The chain of an occurrence. */
export function chainView(context: ViewContext, { article, chain }: Occurrence): HopView[] {
  const { lang } = articleOf(context, article);
  return chain.map((hop) => hopView(context, hop, lang));
}

/** The chain of an occurrence with all that is known of it; a person's role is the one held on the day it was said. */
export function fullChainView(context: ViewContext, { article, chain, date }: Occurrence): FullHopView[] {
  const { lang } = articleOf(context, article);
  return chain.map((hop) => {
    const view = hopView(context, hop, lang);
    if (!('entity' in hop)) return view;
    const role = hop.as === undefined ? roleOn(context, hop.entity, date) : { text: hop.as, lang };
    return { ...view, ...(role && { role }), ...(hop.source && { source: sourceView(context, hop.source) }) };
  });
}

/** @param lang language of the article that the hop is named in */
function hopView(context: ViewContext, hop: Hop, lang: string): HopView {
  if ('own' in hop) return { kind: 'own' };
  if ('entity' in hop) return { kind: 'entity', entity: entityLink(context, hop.entity) };
  return {
    kind: 'unnamed',
    description: { text: hop.unnamed, lang },
    ...(hop.side && { side: entityLink(context, hop.side) }),
  };
}
