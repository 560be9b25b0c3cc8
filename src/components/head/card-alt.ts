import type { CardSubject } from '../../core/export/sharing/card-view.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** What a card shows, for those who do not see it. */
export function cardAlt(shows: CardSubject, words: Catalogue): string {
  switch (shows.kind) {
    case 'article':
      return `${shows.title}. ${shows.description}`;
    case 'claim': {
      const through = [shows.speakers, ...shows.relays.map((relay) => [relay])].map((hops) =>
        hops.map(({ name }) => name?.text ?? words.ownVoice).join(', '),
      );
      const state = shows.overdue ? words.overdue : words.statuses[shows.status];
      return [
        `${words.claim}: ${shows.text}`,
        `${words.chain}: ${through.join(' → ')} (${words.modalities[shows.how]}).`,
        ...(shows.contested ? [`${words.contestedClaims}.`] : []),
        `${words.claimColumn.status}: ${state}.`,
      ].join(' ');
    }
    default:
      return `${shows.name}: ${shows.description}`;
  }
}
