import type { EntityKind } from '../../schema/entity.ts';
import type { FoundName } from './find-names.ts';
import { isCalendarWord, type Vocabulary } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-list.ts';

/** Words that make another name of the name before them: `Jawa Tengah`, `Washington Post`, `Kompas TV`. */
const EXTENDING = wordSet(`
  utara selatan timur barat tengah tenggara timurlaut baratdaya raya baru post times herald news tv fm online daily weekly journal institute
  foundation group university college city united fc bank hotel arena stadium airport airlines airways holdings corp inc ltd tbk street river sea island
  islands north south east west muda putra putri
`);

/** Words that make another name together with a place behind them: `Universitas Indonesia`, `Selat Sunda`. */
const INSTITUTIONS = wordSet(`
  universitas institut politeknik bank stadion bandara pelabuhan hotel pt cv jalan jl tol gedung museum harian koran radio tv majalah
  laut selat gunung sungai teluk danau samudra rs rsud rumah sakit apartemen mal plaza jembatan stasiun terminal university institute
  asosiasi ikatan persatuan perhimpunan himpunan serikat federasi yayasan partai konfederasi gerakan aliansi forum kamar sekolah sma smp sd
  port hotel lake mount river sea strait gulf fc real sporting new great club garuda karya semen
`);

/** Words with a small letter that stand where a name would, and are often a name of an outlet with a capital one. */
const COMMON_WORDS = wordSet(`
  antara tempo kompas detik merdeka suara pos sinar media bisnis kontan republika warta pikiran harian metro bola tirto time people
  independent guardian sun mirror nature science variety fortune nation post star may will
`);

/** What the text around a found name shows of it. */
export type NameContext = 'free' | 'longer-name' | 'common-word';

/** Tells whether a found name is a name of its own here, or a part of a longer one, or an ordinary word at the head of a sentence. */
export function nameContext(
  text: string,
  found: FoundName,
  { others, kind, isCountry, startsSentence, lowered, vocabulary }: NameSurroundings,
): NameContext {
  const { start, end, name } = found;
  const single = !/[\s]/.test(name);
  const next = /^ (\p{Lu}[\p{L}\p{M}\p{N}'’-]*)/u.exec(text.slice(end, end + 40))?.[1];
  const nextKnown = others.some((other) => other.start === end + 1);
  if (next !== undefined && !nextKnown && !isCalendarWord(next, vocabulary)) {
    if (EXTENDING.has(next.toLowerCase())) return 'longer-name';
    if (kind === 'person' && !vocabulary.roles.has(next.toLowerCase())) return 'longer-name';
  }
  if (single && startsSentence && isCommonWord(text, end, name, lowered, vocabulary)) return 'common-word';
  if (kind === 'organization' || kind === 'event' || (kind === 'person' && !single)) return 'free';

  const run = startsSentence ? undefined : capitalRun(text, start, others, vocabulary);
  if (run === undefined) return 'free';
  const low = run.words.map((word) => word.toLowerCase());
  if (kind === 'place' && low.some((word) => INSTITUTIONS.has(word))) return 'longer-name';
  if (isCountry) return 'free';
  const [only = ''] = low;
  if (run.startsSentence && low.length === 1 && (kind !== 'person' || isOrdinary(only, lowered, vocabulary)))
    return 'free';
  if (low.some((word) => vocabulary.roles.has(word) || vocabulary.bodies.has(word) || isArea(word))) return 'free';
  return 'longer-name';
}

export interface NameSurroundings {
  /** The other names found in the same text. */
  others: readonly FoundName[];
  kind: EntityKind;
  /** A country has its parts and its bodies: `Krai Primorye Rusia`. */
  isCountry: boolean;
  startsSentence: boolean;
  /** The words that the text has in small letters. */
  lowered: ReadonlySet<string>;
  vocabulary: Vocabulary;
}

/** Words for an area that a place's name completes, and for what plays for it. */
function isArea(word: string): boolean {
  return /^(?:kabupaten|kota|provinsi|kecamatan|desa|kelurahan|pulau|wilayah|oblast|distrik|negara|republik|timnas|liga|tim|nasional|greater|northern|southern|eastern|western|central|kapolres|kodim|kpu|kpud|dprd|bawaslu|bpbd|pmi|greater)$/u.test(
    word,
  );
}

function isCommonWord(
  text: string,
  end: number,
  name: string,
  lowered: ReadonlySet<string>,
  words: Vocabulary,
): boolean {
  const low = name.toLowerCase();
  if (!COMMON_WORDS.has(low) && !lowered.has(low)) return false;
  if (/^\p{Lu}{2,}$/u.test(name)) return false;
  const next = /^,? (?:\p{Ll}+ ){0,1}?(\p{Ll}+)/u.exec(text.slice(end, end + 60));
  const following =
    text
      .slice(end, end + 60)
      .match(/\p{L}+/gu)
      ?.slice(0, 2) ?? [];
  return next === null || !following.some((word) => words.before.has(word) || words.passive.has(word));
}

/** Whether a word that begins a sentence, and so has its capital, is likely no first name: “Pernyataan Peskov”, “Menurut Peskov”. */
export function isOrdinary(low: string, lowered: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  const { prepositions, conjunctions, auxiliaries, documents, sides, relatives, pronouns, indefinite, after, unsaid } =
    vocabulary;
  const listed = [
    prepositions,
    conjunctions,
    auxiliaries,
    documents,
    sides,
    relatives,
    pronouns,
    indefinite,
    after,
    unsaid,
  ];
  if (lowered.has(low) || listed.some((words) => words.has(low))) return true;
  return /^(?:pe|ke|per)\p{L}{3,}an$|^(?:me|ber|di|ter)\p{L}{4,}$|\p{L}{3}(?:an|nya)$|^(?:even|only|both|neither|yesterday|like|unlike|lawan|usai|bagi|jika|bila|apakah|siapa)$/u.test(
    low,
  );
}

interface Run {
  words: string[];
  startsSentence: boolean;
}

/** The capitalised words right before a name, with the small words that join them; undefined where there are none. */
function capitalRun(
  text: string,
  start: number,
  others: readonly FoundName[],
  vocabulary: Vocabulary,
): Run | undefined {
  const words: string[] = [];
  let at = start;
  for (;;) {
    if (others.some((other) => other.end === at - 1 && text[at - 1] === ' ')) {
      return words.length === 0 ? undefined : { words: ['kementerian', ...words], startsSentence: false };
    }
    const before = /(?:^|[^\p{L}\p{N}'’-])(\p{L}[\p{L}\p{M}\p{N}'’.-]*) $/u.exec(text.slice(Math.max(0, at - 60), at));
    const word = before?.[1];
    // A full stop ends the sentence, unless it shortens a title.
    if (
      word === undefined ||
      isCalendarWord(word, vocabulary) ||
      /\p{L}{4,}\.$/u.test(word) ||
      /^\p{Ll}.*\.$/u.test(word)
    )
      break;
    if (!/^\p{Lu}/u.test(word) && !(words.length > 0 && /^(?:dan|of|and|the|for|untuk)$/.test(word))) break;
    words.unshift(word.replace(/\.$/, ''));
    at -= word.length + 1;
  }
  while (words.length > 0 && /^\p{Ll}/u.test(words[0] ?? '')) words.shift();
  if (words.length === 0) return undefined;
  const lead = text.slice(0, at).trimEnd();
  return { words, startsSentence: lead === '' || /[.!?:;“"(]$/.test(lead) };
}
