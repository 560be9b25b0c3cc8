import type { Modality } from '../../schema/claim.ts';
import type { EntityId } from '../../schema/id.ts';
import { attributeSentence, type Attribution } from './attribute-sentence.ts';
import { Discourse, type Resolved } from './discourse.ts';
import type { KnownEntity } from '../names/known-name.ts';
import { joinTitles } from '../names/name-title.ts';
import type { Party, ProposedHop } from '../grammar/party.ts';
import type { Question } from '../text/question.ts';
import { saidOn } from './said-on.ts';
import type { Sentence } from '../text/sentence.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import type { NameRange, Range, TextBlock } from '../text/text-block.ts';
import { tokenize, type Token } from '../text/token.ts';
import { vocabularyOf } from '../words/vocabulary-of.ts';
import { oneSpaced } from '../../annotate/few-words.ts';

/** Something that the text says somebody puts forward, with its chain. */
export interface ProposedClaim extends Range {
  block: number;
  speakers: ProposedHop[];
  /** The nearest to the speaker first. */
  relays: ProposedHop[];
  how: Modality;
  cue: string;
  on?: string;
}

interface Context {
  blocks: readonly TextBlock[];
  mentions: readonly (readonly NameRange[])[];
  entities: ReadonlyMap<EntityId, KnownEntity>;
  lang: string;
  /** `YYYY-MM-DD` */
  published: string;
}

const OUTLETS = ['news-agency', 'newspaper', 'broadcaster'];

/** How far behind the speaker those stand who reported its words: an outlet prints them last. */
const OUTER_RANK = { person: 12, outlet: 35 };

/** The rank of those whom the speaker of a sentence only cites. */
const CITED_RANK = 15;

/** Finds every attributed statement of an article. Whoever can't be told for certain becomes a question. */
export function findClaims({ blocks, mentions, entities, lang, published }: Context): {
  claims: ProposedClaim[];
  questions: Question[];
} {
  const vocabulary = vocabularyOf(lang);
  const kindOf: Sentence['kindOf'] = (entity) => entities.get(entity)?.data.entityKind;
  const isOutlet: Sentence['isOutlet'] = (entity) => {
    const data = entities.get(entity)?.data;
    return data?.entityKind === 'organization' && OUTLETS.includes(data.type);
  };
  const discourse = new Discourse(entities, vocabulary);
  const claims: ProposedClaim[] = [];
  const questions: Question[] = [];
  /** The sentence before, while nothing in it is put forward by anybody: “Hal itu disampaikan …” may say who does. */
  let open: (Range & { block: number }) | undefined;

  for (const [index, block] of blocks.entries()) {
    discourse.beginParagraph();
    const quotes = quotations(block.text);
    for (const sentenceRange of sentenceRanges(block.text, quotes)) {
      const range = withoutDateline(block.text, sentenceRange);
      const tokens = joinTitles(tokenize(block.text, range, mentions[index] ?? [], quotes));
      const isEnglish = /^en\b/.test(lang);
      const sentence: Sentence = { tokens, text: block.text, vocabulary, isEnglish, kindOf, isOutlet };
      const found = attributeSentence(sentence);
      const spoke: ProposedHop[] = [];
      for (const attribution of found) {
        const before = namedBefore(attribution, tokens);
        if (attribution.speaker === 'same' && spoke.length === 0) attribution.speaker = subjectOf(before);
        const persons = before.filter((entity) => kindOf(entity) === 'person');
        const chain = resolveChain(attribution, block.text, index, persons);
        if (!chain) continue;
        spoke.splice(0, spoke.length, ...voiceOf(chain));
        discourse.speak(voiceOf(chain));
        const content = refersBack(block.text, attribution)
          ? open
            ? [open]
            : []
          : attribution.content.map((one) => ({ ...one, block: index }));
        for (const one of content) claims.push({ ...one, ...chain, ...details(attribution) });
      }
      open = found.length === 0 ? { start: range.start, end: withoutStop(block.text, range), block: index } : undefined;
      discourse.endSentence(
        tokens,
        found.flatMap(({ content }) => content),
        spoke,
      );
    }
  }
  return { claims, questions };

  /** “FC Utrecht menolak berkomentar, tetapi menyebut …”: who did the one did the other. */
  function subjectOf(before: readonly EntityId[]): Party {
    const persons = before.filter((entity) => kindOf(entity) === 'person');
    const [only] = persons.length > 0 ? persons : before;
    const isCertain = only !== undefined && (persons.length === 1 || before.length === 1);
    return isCertain ? { kind: 'hops', hops: [{ entity: only }] } : { kind: 'pronoun', word: '', continuing: false };
  }

  /** Whom a pronoun means after a statement: the person who spoke, even for a body. */
  function voiceOf({ speakers, relays }: Pick<ProposedClaim, 'speakers' | 'relays'>): ProposedHop[] {
    const isBody = speakers.every((hop) => 'entity' in hop && kindOf(hop.entity) !== 'person');
    const person = relays.find((hop) => 'entity' in hop && kindOf(hop.entity) === 'person');
    return isBody && person ? [person] : speakers;
  }

  function details({ how, cue, around }: Attribution): Pick<ProposedClaim, 'how' | 'cue' | 'on'> {
    const on = saidOn(around, published, vocabulary);
    return { how, cue, ...(on !== undefined && { on }) };
  }

  function resolveChain(
    attribution: Attribution,
    text: string,
    block: number,
    before: readonly EntityId[],
  ): Pick<ProposedClaim, 'speakers' | 'relays'> | undefined {
    const ask = (kind: Question['kind'], words: string, candidates: EntityId[] = []): void => {
      const offset = blocks[block]?.starts[attribution.start] ?? 0;
      if (!isDecided(blocks[block], attribution))
        questions.push({ kind, offset: Math.max(0, offset), words, candidates });
    };
    const words = (): string => excerpt(text, attribution);
    const speaker = discourse.resolve(attribution.speaker, before);
    if (attribution.unknownRelay !== undefined) {
      ask('relay-unknown', attribution.unknownRelay);
      return undefined;
    }
    if ('why' in speaker) {
      ask(...asked(speaker, attribution.speaker, words()));
      return undefined;
    }
    const relays = [...attribution.relays];
    for (const party of attribution.outer) {
      const outer = discourse.resolve(party);
      if ('why' in outer) {
        ask(...asked(outer, party, words()));
        return undefined;
      }
      for (const hop of outer.hops) relays.push({ hop, rank: rankOf(hop) });
    }
    return ordered(speaker.hops, relays);
  }

  function asked(
    found: Extract<Resolved, { why: string }>,
    party: Party | 'same',
    words: string,
  ): [Question['kind'], string, EntityId[]] {
    if (found.why === 'unknown')
      return ['speaker-unknown', party !== 'same' && party.kind === 'unknown' ? party.name : words, []];
    return ['speaker-pronoun', words, found.candidates];
  }

  function rankOf(hop: ProposedHop): number {
    return 'entity' in hop && isOutlet(hop.entity) ? OUTER_RANK.outlet : OUTER_RANK.person;
  }

  /** An outlet that cites somebody has not said it: the one it cites has. */
  function ordered(speakers: ProposedHop[], relays: Attribution['relays']): Pick<ProposedClaim, 'speakers' | 'relays'> {
    const cited = relays.filter(({ rank }) => rank === CITED_RANK).map(({ hop }) => hop);
    const [only] = speakers;
    const swaps =
      cited.length > 0 && speakers.length === 1 && only !== undefined && 'entity' in only && isOutlet(only.entity);
    const first = swaps ? cited : speakers;
    const rest = swaps
      ? [...relays.filter(({ rank }) => rank !== CITED_RANK), { hop: only, rank: OUTER_RANK.outlet }]
      : relays;
    const sorted = rest.toSorted((a, b) => a.rank - b.rank).map(({ hop }) => hop);
    const seen = new Set(first.map(keyOf));
    return { speakers: first, relays: sorted.filter((hop) => !seen.has(keyOf(hop)) && seen.add(keyOf(hop))) };
  }
}

/** Whether a person has made a claim of it already: there is nothing to ask. */
function isDecided(block: TextBlock | undefined, { content }: Attribution): boolean {
  if (!block?.claimable) return true;
  return content.some((one) => block.claims.some((claim) => claim.start < one.end && one.start < claim.end));
}

/** One text for each party, by which two hops are told apart. */
export function keyOf(hop: ProposedHop): string {
  return 'entity' in hop ? `= ${hop.entity}` : `~ ${hop.unnamed}`;
}

/** The entities that a sentence names before an attribution, outside of what is said, each once. */
function namedBefore({ content, start: at }: Attribution, tokens: readonly Token[]): EntityId[] {
  const named = tokens.flatMap(({ entity, start, end, quoted }) => {
    const within = content.some((one) => start >= one.start && end <= one.end);
    return entity !== undefined && start < at && !quoted && !within ? [entity] : [];
  });
  return [...new Set(named)];
}

/** Where a sentence begins behind its dateline: `JAKARTA, KOMPAS.com –`, `Jakarta (ANTARA) -`. */
function withoutDateline(text: string, { start, end }: Range): Range {
  const [dateline = ''] =
    /^(?:\p{Lu}[\p{L}.]*|\([^)]{1,20}\)|,|\s|\d{1,2})+\s[-–—]{1,2}\s/u.exec(
      text.slice(start, Math.min(end, start + 60)),
    ) ?? [];
  return { start: start + dateline.length, end };
}

/** “Hal itu disampaikan …”: what is put forward stands in the sentence before. */
function refersBack(text: string, { content: [content], how }: Attribution): boolean {
  return (
    content !== undefined &&
    how !== 'denied' &&
    /^(?:hal|pernyataan|keterangan) (?:itu|ini|tersebut|senada)$/iu.test(text.slice(content.start, content.end))
  );
}

function withoutStop(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).replace(/[.!?…]+$/, '').length;
}

function excerpt(text: string, { start, content }: Attribution): string {
  const sentence = text.slice(0, start).search(/[^.!?]*$/);
  const from = Math.max(sentence, start - 30);
  const to = Math.min(text.length, Math.max(start + 40, Math.min(content[0]?.end ?? 0, start + 60)));
  return oneSpaced(text.slice(from, to));
}
