import { foldText } from '../../search/fold-text.ts';
import type { SearchName } from '../../search/search-item.ts';
import { isSurelyBefore } from '../../schema/date.ts';
import type { Name } from '../../schema/name.ts';
import type { Role } from '../../schema/person.ts';
import { once } from '../once.ts';
import { shortOffices } from './short-offices.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * A person's offices, held or left, in each language and in the ways that each is said: people look for “presiden Rusia”, for “menlu
 * Korut”, and for who was minister when something was said. One that was left has its years, so that nobody is shown in it who is not.
 */
export function officeNames(context: ViewContext, roles: readonly Role[]): SearchName[] {
  const names = roles.flatMap((role) => {
    const years = yearsOf(context, role);
    const ways = Object.entries(role.title).flatMap(([lang, title]) => waysToSay(context, lang, title, role));
    return ways.map((way): SearchName => ({ text: way + years, kind: years === '' ? 'fact' : 'past' }));
  });
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

/** The years of an office that was left, in brackets. */
function yearsOf({ asOf }: ViewContext, { from, to }: Role): string {
  if (!to || !isSurelyBefore(to, asOf)) return '';
  const years = new Set([from, to].map((date) => date?.slice(0, 4) ?? ''));
  return ` (${[...years].join('–')})`;
}

/** In how many ways an office is listed; with a country of many names at either end there would be dozens. */
const MOST_WAYS = 12;

/** The title itself, and with short forms of the office, and other names of the country or body, in the place of those it has. */
function waysToSay(context: ViewContext, lang: string, title: string, { organization }: Role): string[] {
  const { offices, parties } = phrasesOf(context, lang);
  const parts = splitPhrases(title, [parties, offices]);
  // A spokesman is that of somebody: where the title does not say whose, the organization does.
  if (organization !== undefined && !parts.some(({ phrases }) => phrases === parties)) {
    const label = labelIn(context.graph.entities.get(organization)?.data.names ?? [], lang);
    if (label !== undefined) parts.push({ words: label, phrases: parties });
  }
  const ways = parts.reduce<string[]>(
    (before, { words, phrases }) => {
      const others = phrases?.get(foldText(words)) ?? [];
      return [words, ...others].flatMap((way) => before.map((start) => (start === '' ? way : `${start} ${way}`)));
    },
    [''],
  );
  return ways.slice(0, MOST_WAYS);
}

/** Other ways to say a phrase, by its folded words. */
type Phrases = ReadonlyMap<string, readonly string[]>;

interface Part {
  words: string;
  /** Those that it is among, if any. */
  phrases?: Phrases;
}

/** A title as phrases that can be said in other ways, the longest there are, and the words between. */
function splitPhrases(title: string, known: readonly Phrases[]): Part[] {
  const words = title.split(' ');
  const parts: Part[] = [];
  for (let from = 0; from < words.length;) {
    const part = longestPhrase(words.slice(from), known) ?? { words: words[from] ?? '' };
    parts.push(part);
    from += part.words.split(' ').length;
  }
  return parts;
}

function longestPhrase(words: readonly string[], known: readonly Phrases[]): Part | undefined {
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const phrases = known.find((one) => one.has(foldText(start)));
    if (phrases) return { words: start, phrases };
  }
  return undefined;
}

const phrasesOf = once((context: ViewContext, lang = ''): { offices: Phrases; parties: Phrases } => {
  const parties = new Map<string, string[]>();
  for (const { data } of context.graph.entities.values()) {
    if (data.entityKind !== 'place' && data.entityKind !== 'organization') continue;
    const names = data.names.filter((name) => name.lang === lang && name.script === undefined);
    for (const { text, kind } of names) if (kind !== 'weak') parties.set(foldText(text), otherWays(text, names));
  }
  return { offices: new Map(shortOffices(lang)), parties };
});

/** The names that can stand for another: none has more words, and none was given up. */
function otherWays(text: string, names: readonly Name[]): string[] {
  const others = names.filter(
    (name) => name.kind !== 'previous' && name.text.split(' ').length <= text.split(' ').length,
  );
  return others.map((name) => name.text).filter((other) => other !== text);
}

function labelIn(names: readonly Name[], lang: string): string | undefined {
  return names.find((name) => name.kind === 'label' && name.lang === lang)?.text;
}
