import type { SearchItem, SearchName } from '../../src/core/search/search-item.ts';
import { ARABIC, CHINESE, INDONESIAN, KOREAN, PLACE_SYLLABLES, RUSSIAN, WORDS } from './name-parts.ts';
import type { Random } from './random.ts';

/** A made-up entity, with what a query can be made from. */
export interface BenchItem extends SearchItem {
  /** Its label in its own script. */
  native: string | undefined;
  aliases: string[];
}

interface Names {
  label: string;
  aliases: string[];
  native?: string;
  weak?: string;
}

/** How many things may have the same label, as namesakes do. */
const NAMESAKES = 3;

/** Made-up entities, those with most written about them first. */
export function makeItems(count: number, random: Random): BenchItem[] {
  const labels = new Map<string, number>();
  const ids = new Map<string, number>();
  const items: BenchItem[] = [];
  while (items.length < count) {
    const kind = random.pick(KINDS);
    const names = MAKERS[kind](random);
    const same = labels.get(names.label) ?? 0;
    if (same >= NAMESAKES) continue;
    labels.set(names.label, same + 1);
    items.push(toItem(kind, names, ids, items.length, random));
  }
  return items;
}

type Maker = 'indonesian' | 'korean' | 'russian' | 'chinese' | 'arabic' | 'place' | 'organization' | 'event';
const KINDS: Maker[] = [
  ...(['indonesian', 'indonesian', 'korean', 'korean', 'russian', 'russian', 'chinese', 'arabic'] as const),
  ...(['place', 'place', 'organization', 'organization', 'event'] as const),
];

function toItem(kind: Maker, names: Names, ids: Map<string, number>, rank: number, random: Random): BenchItem {
  const { label, aliases, native, weak } = names;
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const same = ids.get(slug) ?? 0;
  ids.set(slug, same + 1);
  const texts: SearchName[] = [
    ...[...new Set(aliases)].filter((alias) => alias !== label).map((text) => ({ text, kind: 'own' as const })),
    ...(native === undefined ? [] : [{ text: native, kind: 'own' as const }]),
    ...(weak === undefined ? [] : [{ text: weak, kind: 'weak' as const }]),
  ];
  return {
    kind: kind === 'place' || kind === 'organization' || kind === 'event' ? kind : 'person',
    id: same === 0 ? slug : `${slug}-${same + 1}`,
    label,
    description: describe(kind, random),
    claimCount: Math.floor(200 / (rank + 1)) + random.below(4),
    names: texts,
    native,
    aliases: aliases.filter((alias) => alias !== label),
  };
}

function describe(kind: Maker, random: Random): string {
  const place = placeName(random);
  if (kind === 'place') return `${random.pick(WORDS.places)[0]} di ${place}, ${placeName(random)}`;
  if (kind === 'organization') return `${random.pick(WORDS.organizations)[0]} yang berkantor di ${place}`;
  if (kind === 'event') return `${1 + random.below(28)} ${random.pick(MONTHS)} ${1990 + random.below(36)}, ${place}`;
  return `${random.pick(WORDS.roles)} ${random.pick(WORDS.fields)[0]} ${place} sejak ${1990 + random.below(36)}`;
}

const MONTHS = ['Januari', 'Maret', 'April', 'Juni', 'Agustus', 'September', 'Desember'];

const MAKERS: Record<Maker, (random: Random) => Names> = {
  indonesian: (random) => {
    const words = [random.pickCommon(INDONESIAN.given)];
    if (random.chance(0.45)) words.push(random.pickCommon(INDONESIAN.given));
    if (random.chance(0.3)) words.push(placeName(random));
    else words.push(random.pickCommon(INDONESIAN.family));
    const [first = '', ...rest] = words;
    const last = rest.at(-1) ?? '';
    const aliases = [`${first} ${last}`];
    if (random.chance(0.2)) aliases.push(oldSpelling(words.join(' ')));
    // Joko Widodo is Jokowi.
    if (random.chance(0.15)) aliases.push(first.slice(0, 4) + last.slice(0, 2).toLowerCase());
    return { label: words.join(' '), aliases, weak: last };
  },
  korean: (random) => {
    const [family, familyHangul] = random.pickCommon(KOREAN.family);
    const [[a, aHangul], [b, bHangul]] = [random.pickCommon(KOREAN.syllables), random.pickCommon(KOREAN.syllables)];
    const given = capital(a) + (random.chance(0.5) ? `-${b}` : ` ${capital(b)}`);
    return {
      label: `${family} ${given}`,
      aliases: [`${given} ${family}`, `${family} ${capital(a)}${b}`],
      native: familyHangul + aHangul + bHangul,
      weak: family,
    };
  },
  russian: (random) => {
    const [given, givenCyrillic] = random.pickCommon(RUSSIAN.given);
    const [father, fatherCyrillic] = random.pickCommon(RUSSIAN.fathers);
    const parts = [random.pick(RUSSIAN.beginnings), random.pick(RUSSIAN.roots), random.pick(RUSSIAN.endings)];
    const family = capital(parts.map(([latin]) => latin.toLowerCase()).join(''));
    const familyCyrillic = capital(parts.map(([, cyrillic]) => cyrillic.toLowerCase()).join(''));
    const withFather = random.chance(0.4);
    return {
      label: `${given} ${family}`,
      aliases: [family, ...(withFather ? [`${given} ${father} ${family}`] : [])],
      native: withFather
        ? `${givenCyrillic} ${fatherCyrillic} ${familyCyrillic}`
        : `${givenCyrillic} ${familyCyrillic}`,
    };
  },
  chinese: (random) => {
    const [family, familyHan] = random.pickCommon(CHINESE.family);
    const given = [random.pick(CHINESE.given), ...(random.chance(0.85) ? [random.pick(CHINESE.given)] : [])];
    const latin = capital(given.map(([pinyin]) => pinyin).join(''));
    return {
      label: `${family} ${latin}`,
      aliases: [`${latin} ${family}`],
      native: familyHan + given.map(([, han]) => han).join(''),
      weak: family,
    };
  },
  arabic: (random) => {
    const [given, givenArabic] = random.pickCommon(ARABIC.given);
    const [middle, middleArabic] = random.pickCommon(ARABIC.given);
    const [stem, stemArabic] = random.pickCommon(ARABIC.stems);
    const article = random.pick(['al-', 'Al ', 'el-']);
    const long = random.chance(0.6);
    return {
      label: long ? `${given} ${middle} ${article}${stem}` : `${given} ${article}${stem}`,
      aliases: [`${given} ${article}${stem}`, `${article}${stem}`],
      native: long ? `${givenArabic} ${middleArabic} ${stemArabic}` : `${givenArabic} ${stemArabic}`,
    };
  },
  place: (random) => {
    const name =
      placeName(random) + (random.chance(0.2) ? ` ${random.pick(['Utara', 'Selatan', 'Timur', 'Barat'])}` : '');
    const [kind, english] = random.pick(WORDS.places);
    return random.chance(0.5)
      ? { label: name, aliases: [`${kind} ${name}`, `${name} ${english}`] }
      : { label: `${kind} ${name}`, aliases: [`${name} ${english}`], weak: name };
  },
  organization: (random) => {
    const [kind, english] = random.pick(WORDS.organizations);
    const [field, englishField] = random.pick(WORDS.fields);
    const place = placeName(random);
    const label = `${kind} ${field} ${place}`;
    const initials = label
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    return { label, aliases: [`${place} ${english} of ${englishField}`, initials + place.slice(1, 4).toUpperCase()] };
  },
  event: (random) => {
    const [kind, english] = random.pick(WORDS.events);
    const place = placeName(random);
    const year = 1990 + random.below(36);
    return { label: `${kind} ${place} ${year}`, aliases: [`${year} ${place} ${english}`] };
  },
};

function placeName(random: Random): string {
  const { first, middle, last } = PLACE_SYLLABLES;
  const middles = Array.from({ length: random.below(3) }, () => random.pickCommon(middle));
  return random.pickCommon(first) + middles.join('') + random.pickCommon(last);
}

function oldSpelling(name: string): string {
  return name
    .replaceAll('u', 'oe')
    .replaceAll('j', 'dj')
    .replaceAll('y', 'j')
    .replaceAll('J', 'Dj')
    .replaceAll('Y', 'J');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
