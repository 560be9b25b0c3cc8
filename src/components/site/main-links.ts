import { ENTITY_KINDS } from '../../core/schema/entity.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { paths } from '../../site-context.ts';

/** The pages that lead to everything, in the order of the navigation. */
export function mainLinks(words: Catalogue): { href: string; text: string }[] {
  return [
    { href: paths.articles(), text: words.articles },
    { href: paths.claims(), text: words.claims },
    ...ENTITY_KINDS.map((kind) => ({ href: paths.entities(kind), text: words.kinds[kind].many })),
    { href: paths.timeline(), text: words.timeline },
    { href: paths.map(), text: words.map.title },
    { href: paths.about(), text: words.about },
  ];
}
