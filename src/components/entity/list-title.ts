import type { EntityListView } from '../../core/export/entity/entity-list.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** What a list of an entity is called. */
export function listTitle(view: EntityListView, words: Catalogue): string {
  const name = view.entity.name.text;
  switch (view.list) {
    case 'saidBy':
      return words.saidBy(name);
    case 'relayed':
      return words.relayedBy(name);
    case 'saidAbout':
      return words.saidAbout(name);
    case 'mentions':
      return words.mentions;
    case 'events':
      return { place: words.eventsAt, participant: words.eventsWith, both: words.eventsAtAndWith }[view.role];
    case 'officeHolders':
      return words.officeHolders(name);
  }
}
