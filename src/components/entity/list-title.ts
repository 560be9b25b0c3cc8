import type { EntityListView } from '../../core/export/entity-list.ts';
import { words } from '../../i18n/words.ts';

/** What a list of an entity is called. */
export function listTitle({ list, entity, eventRole }: Pick<EntityListView, 'list' | 'entity' | 'eventRole'>): string {
  switch (list) {
    case 'saidBy':
      return words.saidBy(entity.name.text);
    case 'relayed':
      return words.relayedBy(entity.name.text);
    case 'saidAbout':
      return words.saidAbout(entity.name.text);
    case 'mentions':
      return words.mentions;
    case 'events':
      return { place: words.eventsAt, participant: words.eventsWith, both: words.eventsAtAndWith }[eventRole];
  }
}
