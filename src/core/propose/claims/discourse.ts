import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import type { KnownEntity } from '../names/known-name.ts';
import type { Party, ProposedHop } from '../grammar/party.ts';
import type { Token } from '../text/token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** Who it is, or who it could be where the text does not make it certain. */
export type Resolved = { hops: ProposedHop[] } | { candidates: EntityId[]; why: 'pronoun' | 'unknown' };

/** What a reader remembers of who has spoken and who has been named. */
export class Discourse {
  readonly #entities: ReadonlyMap<EntityId, KnownEntity>;
  readonly #vocabulary: Vocabulary;
  #last: ProposedHop[] = [];
  /** How many paragraphs ago somebody spoke last. */
  #distance = 0;
  /** Persons named since then, outside of what was said. */
  #since = new Set<EntityId>();
  /** Persons named in this paragraph, outside of what was said. */
  #paragraph = new Set<EntityId>();
  /** Whom each noun for people was said of, or whom it described. */
  readonly #titles = new Map<string, ProposedHop[]>();
  readonly #named: EntityId[] = [];
  /** Entities of the sentence before. */
  #previous: EntityId[] = [];
  #current: EntityId[] = [];

  constructor(entities: ReadonlyMap<EntityId, KnownEntity>, vocabulary: Vocabulary) {
    this.#entities = entities;
    this.#vocabulary = vocabulary;
  }

  beginParagraph(): void {
    this.#distance++;
    this.#paragraph = new Set();
  }

  /** Takes note of a sentence, once its attributions are resolved. */
  endSentence(
    tokens: readonly Token[],
    said: readonly { start: number; end: number }[],
    spoke: readonly ProposedHop[],
  ): void {
    this.#current = [];
    for (const [index, token] of tokens.entries()) {
      if (token.entity === undefined) continue;
      this.#named.push(token.entity);
      this.#current.push(token.entity);
      const kind = this.#kindOf(token.entity);
      const within = token.quoted || said.some(({ start, end }) => token.start >= start && token.end <= end);
      if (kind === 'person') this.#learnTitles(tokens, index, token.entity);
      if (kind === 'person' && !within) {
        this.#since.add(token.entity);
        this.#paragraph.add(token.entity);
      }
    }
    this.#previous = this.#current;
    if (spoke.length > 0) this.speak(spoke);
  }

  /** Takes note of who has spoken, while the sentence goes on. */
  speak(hops: readonly ProposedHop[]): void {
    this.#last = [...hops];
    this.#distance = 0;
    this.#since = new Set();
    for (const hop of hops) if ('unnamed' in hop) this.#learnDescription(hop);
  }

  /** @param before persons named in the same sentence, before the attribution and outside of what is said */
  resolve(party: Party | 'same', before: readonly EntityId[] = []): Resolved {
    if (party === 'same') return this.#last.length > 0 ? { hops: this.#last } : { candidates: [], why: 'pronoun' };
    switch (party.kind) {
      case 'hops':
        return { hops: party.hops };
      case 'unknown':
        return { candidates: [], why: 'unknown' };
      case 'pronoun':
        return this.#pronoun(party.word.toLowerCase(), party.continuing, before);
      case 'pointer':
        return this.#pointer(party);
    }
  }

  #pronoun(word: string, continuing: boolean, before: readonly EntityId[]): Resolved {
    const last = this.#last;
    const [one] = last;
    const many = /^(?:mereka|keduanya|ketiganya|they)$/.test(word);
    const [subject] = before;
    if (!many && !continuing && subject !== undefined && before.length === 1) return { hops: [{ entity: subject }] };
    const person = one !== undefined && ('unnamed' in one || this.#kindOf(one.entity) === 'person');
    const others = [...this.#since, ...before].filter(
      (entity) => !last.some((hop) => 'entity' in hop && hop.entity === entity),
    );
    const near = this.#distance <= 1;
    if (near && many && (last.length > 1 || (one !== undefined && 'unnamed' in one))) return { hops: last };
    if (near && !many && last.length === 1 && person && (continuing || others.length === 0)) return { hops: last };
    // In a paragraph in which that speaker is not named, the one person who is.
    const [here] = this.#paragraph;
    if (!many && here !== undefined && this.#paragraph.size === 1 && this.#distance > 0)
      return { hops: [{ entity: here }] };
    const named = [...new Set(this.#previous.filter((entity) => this.#kindOf(entity) === 'person'))];
    const [only] = named;
    if (
      !many &&
      named.length === 1 &&
      only !== undefined &&
      (last.length === 0 || !person || !near) &&
      this.#distance <= 1
    )
      return { hops: [{ entity: only }] };
    const spoke = last.flatMap((hop) => ('entity' in hop ? [hop.entity] : []));
    return { candidates: [...new Set([...spoke, ...others, ...named])].sort(), why: 'pronoun' };
  }

  #pointer({ noun, description, side, points }: Extract<Party, { kind: 'pointer' }>): Resolved {
    const known = this.#titles.get(noun) ?? [];
    const fitting = side === undefined ? known : known.filter((hop) => 'entity' in hop || hop.side === side);
    if (fitting.length === 1 && (points || !/\s/.test(description))) return { hops: fitting };
    if (fitting.length > 1 && points) return { candidates: entitiesOf(fitting), why: 'pronoun' };
    if (this.#vocabulary.roles.has(noun) && !this.#vocabulary.bodies.has(noun)) {
      const [last] = this.#last;
      if (points && last !== undefined && 'unnamed' in last && this.#distance <= 1) return { hops: [last] };
      return points
        ? { candidates: [], why: 'pronoun' }
        : { hops: [{ unnamed: description, ...(side !== undefined && { side }) }] };
    }
    return this.#body(noun);
  }

  /** `klub itu`, `kementerian tersebut`: the last body named that is one. */
  #body(noun: string): Resolved {
    const fitting = [...new Set(this.#named.toReversed())].filter((entity) => this.#isA(entity, noun));
    const near = fitting.filter(
      (entity) => this.#previous.includes(entity) || this.#last.some((hop) => 'entity' in hop && hop.entity === entity),
    );
    const [only] = near.length > 0 ? near : fitting;
    if (only !== undefined && (near.length === 1 || fitting.length === 1)) return { hops: [{ entity: only }] };
    return { candidates: fitting.sort(), why: 'pronoun' };
  }

  #isA(entity: EntityId, noun: string): boolean {
    const data = this.#entities.get(entity)?.data;
    if (data === undefined) return false;
    if (/^(?:negara|pemerintah|government|country)$/.test(noun))
      return data.entityKind === 'place' && data.kind === 'country';
    if (data.entityKind !== 'organization') return false;
    if (data.names.some(({ text }) => text.toLowerCase().split(/\s+/).includes(noun))) return true;
    const types: Record<string, string[]> = {
      'news-agency': ['kantor', 'agency', 'media'],
      newspaper: ['harian', 'koran', 'surat', 'newspaper', 'paper', 'daily', 'majalah', 'media'],
      broadcaster: ['stasiun', 'televisi', 'radio', 'broadcaster', 'media'],
      company: ['perusahaan', 'company', 'firm', 'bank'],
      government: ['kementerian', 'lembaga', 'badan', 'ministry', 'agency', 'instansi'],
      other: ['klub', 'club', 'asosiasi', 'organisasi', 'lembaga', 'association', 'group', 'organization'],
      international: ['organisasi', 'lembaga', 'badan', 'organization', 'body'],
      military: ['militer', 'military'],
      intelligence: ['badan', 'lembaga', 'agency'],
    };
    return types[data.type]?.includes(noun) ?? false;
  }

  #learnTitles(tokens: readonly Token[], index: number, entity: EntityId): void {
    for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
      const token = tokens[at];
      if (!token || token.kind === 'punctuation' || token.quoted || this.#vocabulary.prepositions.has(token.low)) break;
      if (this.#vocabulary.relatives.has(token.low) && !this.#vocabulary.roles.has(token.low)) break;
      if (this.#vocabulary.before.has(token.low) || this.#vocabulary.after.has(token.low)) break;
      if (this.#vocabulary.roles.has(token.low)) this.#addTitle(token.low, { entity });
    }
  }

  #learnDescription(hop: ProposedHop & { unnamed: string }): void {
    const words = hop.unnamed.toLowerCase().match(/\p{L}+/gu) ?? [];
    const noun = words.find((word) => this.#vocabulary.roles.has(word));
    if (noun !== undefined) this.#addTitle(noun, hop);
  }

  #addTitle(noun: string, hop: ProposedHop): void {
    const known = this.#titles.get(noun) ?? [];
    const same = (other: ProposedHop): boolean =>
      'entity' in hop
        ? 'entity' in other && other.entity === hop.entity
        : 'unnamed' in other && other.unnamed === hop.unnamed;
    if (!known.some(same)) this.#titles.set(noun, [...known, hop]);
  }

  #kindOf(entity: EntityId): EntityKind | undefined {
    return this.#entities.get(entity)?.data.entityKind;
  }
}

function entitiesOf(hops: readonly ProposedHop[]): EntityId[] {
  return hops.flatMap((hop) => ('entity' in hop ? [hop.entity] : []));
}
