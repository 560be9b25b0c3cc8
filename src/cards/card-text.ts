import type { CardSubject, CardView } from '../core/export/sharing/card-view.ts';
import type { HopNameView } from '../core/export/sharing/said-claim.ts';
import { sentenceStarts } from '../core/annotate/sentence.ts';
import { formatDate } from '../core/export/format-date.ts';
import { pageLanguage } from '../i18n/page-language.ts';
import { words } from '../i18n/words.ts';
import { site } from '../site.config.ts';
import { shortenText } from '../core/export/shorten-text.ts';
import { withoutEmoji } from './without-emoji.ts';

/** How long what stands below a title may be: three lines of it, and one line of names. */
const NOTE_LENGTH = 165;
const NAMES_LENGTH = 48;
const SQUARE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A member of a chain, as a card names it. */
export interface CardHop {
  name: string;
  role?: string;
}

/** Every word on a card. */
export interface CardText {
  /** What kind of thing it is, or when it came out. */
  kicker: string;
  /** Said beside the kicker in the color of the thread. */
  accent?: string;
  title: string;
  /** Whether the title is a name or a headline, or words that somebody said. */
  titleIs: 'heading' | 'words';
  /** The same name in other scripts. */
  otherNames: string[];
  note?: string;
  /** The speaker, then everyone the words passed through. */
  chain: CardHop[];
  /** Stands at the foot, across from the site's name. */
  foot: string;
}

/** Puts the words of a card together, in the language of its page; without emoji, which no font of ours has. */
export function cardText({ shows }: CardView): CardText {
  const text = textOf(shows);
  return {
    ...text,
    title: withoutEmoji(text.title),
    otherNames: inOneLine(text.otherNames.map(withoutEmoji)),
    ...(text.note !== undefined && { note: beginningOf(withoutEmoji(text.note)) }),
    chain: text.chain.map(({ name, role }) => ({
      name: withoutEmoji(name),
      ...(role !== undefined && { role: withoutEmoji(role) }),
    })),
  };
}

/** The names that stand in one line together; a letter that fills a square takes the room of two. */
function inOneLine(names: string[]): string[] {
  let room = NAMES_LENGTH;
  return names.filter((name) => {
    const length = Array.from(name).reduce((sum, letter) => sum + (SQUARE.test(letter) ? 2 : 1), 3);
    if (length > room) return false;
    room -= length;
    return true;
  });
}

/** As many whole sentences as a card has room for, or else the beginning of the first. */
function beginningOf(text: string): string {
  const end = sentenceStarts(text, site.contentLanguage).findLast((start) => start > 0 && start <= NOTE_LENGTH);
  return text.length <= NOTE_LENGTH
    ? text
    : end === undefined
      ? shortenText(text, NOTE_LENGTH)
      : text.slice(0, end).trim();
}

function textOf(shows: CardSubject): CardText {
  const foot = new URL(site.url).host;
  switch (shows.kind) {
    case 'article':
      return {
        kicker: formatDate(shows.day, pageLanguage(shows.lang).locale),
        title: shows.title,
        titleIs: 'heading',
        otherNames: [],
        note: shows.description,
        chain: [],
        foot,
      };
    case 'claim':
      return {
        kicker: [
          words.claim,
          words.modalities[shows.how],
          ...(shows.on ? [formatDate(shows.on, site.locale)] : []),
        ].join(' · '),
        ...(shows.contested && { accent: words.contested }),
        title: shows.text,
        titleIs: 'words',
        otherNames: [],
        chain: chainOf(shows.speakers, shows.relays),
        foot: `${words.claimColumn.status}: ${shows.overdue ? words.overdue : words.statuses[shows.status]}`,
      };
    default:
      return {
        kicker: words.kinds[shows.kind].one,
        title: shows.name,
        titleIs: 'heading',
        otherNames: shows.otherNames,
        note: shows.description,
        chain: [],
        foot,
      };
  }
}

/** At most three lines: those who spoke (together), the first relay, and whoever comes after. */
function chainOf(speakers: HopNameView[], [relay, ...later]: HopNameView[]): CardHop[] {
  const [only] = speakers;
  const first =
    speakers.length === 1 && only ? hopOf(only) : { name: speakers.map((one) => hopOf(one).name).join(', ') };
  return [
    first,
    ...(relay ? [hopOf(relay)] : []),
    ...(later.length > 0 ? [{ name: later.map((one) => hopOf(one).name).join(' → ') }] : []),
  ];
}

function hopOf({ name, role }: HopNameView): CardHop {
  return { name: name?.text ?? words.ownVoice, ...(role && { role: role.text }) };
}
