import type { EntityKind } from '../../schema/entity.ts';
import type { Modality } from '../../schema/claim.ts';
import type { EntityId } from '../../schema/id.ts';
import { attributeSentence, type Attribution } from './attribute-sentence.ts';
import { isBackReference } from './back-reference.ts';
import { Discourse } from './discourse.ts';
import type { KnownEntity } from '../names/known-name.ts';
import { joinTitles } from '../names/name-title.ts';
import type { Party, ProposedHop } from '../grammar/party.ts';
import type { Question } from '../text/question.ts';
import { resolveChain, type ProposedChain, type UnknownParty } from './resolve-chain.ts';
import { saidOn } from './said-on.ts';
import type { Sentence } from '../text/sentence.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import { overlaps, type NameRange, type Range, type TextBlock } from '../text/text-block.ts';
import { tokenize, type Token } from '../text/token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { vocabularyOf } from '../words/vocabulary-of.ts';
import { oneSpaced } from '../../annotate/few-words.ts';

/** A stretch of one of the blocks of a text. */
interface RangeIn extends Range {
  block: number;
}

/** Something that the text says somebody puts forward, with its chain. */
export interface ProposedClaim extends RangeIn, ProposedChain {
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

interface FoundClaims {
  claims: ProposedClaim[];
  questions: Question[];
}

const OUTLETS = ['news-agency', 'newspaper', 'broadcaster'];

/** Finds every attributed statement of an article. Whoever can't be told for certain becomes a question. */
export function findClaims(context: Context): FoundClaims {
  const finder = new ClaimFinder(context);
  for (const [index, block] of context.blocks.entries()) finder.read(block, context.mentions[index] ?? [], index);
  return finder.found;
}

/** Reads an article from its first block to its last: who speaks in one sentence is often named in another before it. */
class ClaimFinder {
  readonly found: FoundClaims = { claims: [], questions: [] };
  readonly #entities: Context['entities'];
  readonly #published: string;
  readonly #vocabulary: Vocabulary;
  readonly #isEnglish: boolean;
  readonly #discourse: Discourse;
  /** The sentence before, while nothing in it is put forward by anybody: “Hal itu disampaikan …” may say who does. */
  #open: RangeIn | undefined;

  constructor({ entities, lang, published }: Context) {
    this.#entities = entities;
    this.#published = published;
    this.#vocabulary = vocabularyOf(lang);
    this.#isEnglish = /^en\b/.test(lang);
    this.#discourse = new Discourse(entities, this.#vocabulary);
  }

  read(block: TextBlock, mentions: readonly NameRange[], index: number): void {
    this.#discourse.beginParagraph();
    const quotes = quotations(block.text);
    for (const whole of sentenceRanges(block.text, quotes)) {
      const range = withoutDateline(block.text, whole);
      const tokens = joinTitles(tokenize(block.text, range, mentions, quotes));
      this.#readSentence(tokens, block, { ...range, block: index });
    }
  }

  #readSentence(tokens: Token[], block: TextBlock, range: RangeIn): void {
    const found = attributeSentence(this.#sentence(tokens, block.text));
    let spoke: ProposedHop[] = [];
    for (const attribution of found) {
      const chain = this.#chainOf(attribution, tokens, spoke.length > 0);
      if ('kind' in chain) {
        this.#ask(chain, attribution, block);
        continue;
      }
      spoke = this.#voiceOf(chain);
      this.#discourse.speak(spoke);
      this.#propose(attribution, chain, block.text, range.block);
    }
    this.#open = found.length === 0 ? withoutStop(block.text, range) : undefined;
    this.#discourse.endSentence(
      tokens,
      found.flatMap(({ content }) => content),
      spoke,
    );
  }

  #sentence(tokens: Token[], text: string): Sentence {
    return {
      tokens,
      text,
      vocabulary: this.#vocabulary,
      isEnglish: this.#isEnglish,
      kindOf: (entity) => this.#kindOf(entity),
      isOutlet: (entity) => this.#isOutlet(entity),
    };
  }

  #chainOf(attribution: Attribution, tokens: readonly Token[], isContinued: boolean): ProposedChain | UnknownParty {
    const before = namedBefore(attribution, tokens);
    const persons = before.filter((entity) => this.#kindOf(entity) === 'person');
    const isSubject = attribution.speaker === 'same' && !isContinued;
    const speaker = isSubject ? subjectOf(before, persons) : attribution.speaker;
    return resolveChain({ ...attribution, speaker }, this.#discourse, persons, (entity) => this.#isOutlet(entity));
  }

  #propose(attribution: Attribution, chain: ProposedChain, text: string, block: number): void {
    const { how, cue, around } = attribution;
    const on = saidOn(around, this.#published, this.#vocabulary);
    for (const range of this.#contentOf(attribution, text, block)) {
      this.found.claims.push({ ...range, ...chain, how, cue, ...(on !== undefined && { on }) });
    }
  }

  /** What is put forward: what the attribution says, or the sentence before that it points at. */
  #contentOf(attribution: Attribution, text: string, block: number): RangeIn[] {
    if (!refersBack(text, attribution)) return attribution.content.map((range) => ({ ...range, block }));
    return this.#open ? [this.#open] : [];
  }

  #ask({ kind, words, candidates }: UnknownParty, attribution: Attribution, block: TextBlock): void {
    if (isDecided(block, attribution)) return;
    const offset = Math.max(0, block.starts[attribution.start] ?? 0);
    this.found.questions.push({ kind, offset, words: words ?? excerpt(block.text, attribution), candidates });
  }

  /** Whom a pronoun means after a statement: the person who spoke, even for a body. */
  #voiceOf({ speakers, relays }: ProposedChain): ProposedHop[] {
    const isBody = speakers.every((hop) => 'entity' in hop && this.#kindOf(hop.entity) !== 'person');
    const person = relays.find((hop) => 'entity' in hop && this.#kindOf(hop.entity) === 'person');
    return isBody && person ? [person] : speakers;
  }

  #kindOf(entity: EntityId): EntityKind | undefined {
    return this.#entities.get(entity)?.data.entityKind;
  }

  #isOutlet(entity: EntityId): boolean {
    const data = this.#entities.get(entity)?.data;
    return data?.entityKind === 'organization' && OUTLETS.includes(data.type);
  }
}

/** “FC Utrecht menolak berkomentar, tetapi menyebut …”: who did the one did the other. */
function subjectOf(named: readonly EntityId[], persons: readonly EntityId[]): Party {
  const [only, ...others] = persons.length > 0 ? persons : named;
  return only !== undefined && others.length === 0
    ? { kind: 'hops', hops: [{ entity: only }] }
    : { kind: 'pronoun', word: '', continuing: false };
}

/** Whether a person has made a claim of it already: there is nothing to ask. */
function isDecided(block: TextBlock, { content }: Attribution): boolean {
  if (!block.claimable) return true;
  return content.some((one) => block.claims.some((claim) => overlaps(claim, one)));
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
  return content !== undefined && how !== 'denied' && isBackReference(text.slice(content.start, content.end));
}

function withoutStop(text: string, range: RangeIn): RangeIn {
  const { start, end } = range;
  return { ...range, end: start + text.slice(start, end).replace(/[.!?…]+$/, '').length };
}

function excerpt(text: string, { start, content }: Attribution): string {
  const sentence = text.slice(0, start).search(/[^.!?]*$/);
  const from = Math.max(sentence, start - 30);
  const to = Math.min(text.length, Math.max(start + 40, Math.min(content[0]?.end ?? 0, start + 60)));
  return oneSpaced(text.slice(from, to));
}
