import type { Handles } from '../../annotate/handle.ts';
import type { EntityId } from '../../schema/id.ts';
import { givenAbbreviation } from './abbreviation.ts';
import { nameFinder, type FoundName } from './find-names.ts';
import { foldName, type KnownEntity, type KnownNames, type NameSense } from './known-name.ts';
import { nameContext, type NameContext } from './name-context.ts';
import type { Question } from '../text/question.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import { isPlain, overlaps, type NameRange, type Range, type TextBlock } from '../text/text-block.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A mention that a person marked, or one that is proposed: then `isNew`. */
interface FoundMention extends NameRange {
  isNew: boolean;
}

/** The mentions of an article, block by block. */
export interface FoundMentions {
  /** All of them, in order of the text. */
  byBlock: FoundMention[][];
  questions: Question[];
}

interface Context {
  blocks: readonly TextBlock[];
  names: KnownNames;
  entities: ReadonlyMap<EntityId, KnownEntity>;
  handles: Handles;
  /** Handles that neither a mention nor a chain uses: the editor's word, given ahead, for what they mean in this article. */
  unusedHandles: ReadonlySet<string>;
  vocabulary: Vocabulary;
}

/** Finds every mention of a known entity that is not marked as one. What is not certain becomes a question. */
export function findMentions(context: Context): FoundMentions {
  const finder = new MentionFinder(context);
  const byBlock = context.blocks.map((block) => finder.read(block));
  return { byBlock, questions: finder.questions };
}

/** A paragraph, with the names found in it. */
interface Paragraph {
  block: TextBlock;
  found: readonly FoundName[];
  /** Where its sentences begin. */
  starts: ReadonlySet<number>;
}

/** Reads an article from its first block to its last: whom a short name means is clear once the text has said so. */
class MentionFinder {
  readonly #context: Context;
  readonly #names: KnownNames;
  readonly #find: (text: string) => FoundName[];
  /** The words that the text has in small letters. */
  readonly #lowered: ReadonlySet<string>;
  /** The entities that the text has named so far, or the editor ahead of it. */
  readonly #clear: Set<EntityId>;
  /** Abbreviations that the text itself gave. */
  readonly #given = new Map<string, EntityId>();
  /** Names that are also a part of the name of a person who has no file. */
  readonly #contested = new Set<string>();
  /** Each is asked once. */
  readonly #asked = new Map<string, Question>();

  constructor(context: Context) {
    this.#context = context;
    this.#names = withHandles(context);
    this.#find = nameFinder(this.#names.keys());
    this.#lowered = new Set(context.blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []));
    this.#clear = new Set([...context.unusedHandles].flatMap((handle) => entityOf(context.handles, handle) ?? []));
  }

  get questions(): Question[] {
    return [...this.#asked.values()];
  }

  read(block: TextBlock): FoundMention[] {
    const found = this.#find(block.text).filter((one) => !overlapsAny(block.mentions, one));
    const starts = new Set(sentenceRanges(block.text, quotations(block.text)).map(({ start }) => start));
    const names = [...found, ...block.mentions].sort(byStart);
    const marks: FoundMention[] = [];
    for (const one of names) {
      const mention = 'entity' in one ? { ...one, isNew: false } : this.#propose(one, { block, found, starts });
      if (mention === undefined) continue;
      this.#clear.add(mention.entity);
      const short = this.#learnAbbreviation(mention, block);
      const isFree = short !== undefined && !overlapsAny(names, short) && isPlain(block, short);
      marks.push(mention, ...(isFree ? [short] : []));
    }
    return [...marks, ...this.#unlisted(block, marks)].sort(byStart);
  }

  #propose(one: FoundName, paragraph: Paragraph): FoundMention | undefined {
    if (!isPlain(paragraph.block, one)) return undefined;
    const senses = this.#names.get(one.name) ?? [];
    const entity = this.#decide(one.name, senses);
    const subject = this.#entity(entity ?? senses[0]?.entity);
    if (!subject) return undefined;
    switch (this.#contextOf(one, subject, paragraph)) {
      case 'common-word':
        return undefined;
      case 'longer-name':
        if (subject.data.entityKind === 'person') this.#contested.add(one.name);
        if (isListed(senses)) this.#ask('name-in-longer-name', one, senses, paragraph);
        return undefined;
      case 'free':
        if (entity !== undefined) return { start: one.start, end: one.end, entity, isNew: true };
        this.#askWho(one, senses, paragraph);
        return undefined;
    }
  }

  #contextOf(one: FoundName, { data }: KnownEntity, { block, found, starts }: Paragraph): NameContext {
    return nameContext(block.text, one, {
      others: found,
      kind: data.entityKind,
      isCountry: data.entityKind === 'place' && data.kind === 'country',
      startsSentence: starts.has(one.start) || /[“"]$/.test(block.text.slice(0, one.start)),
      lowered: this.#lowered,
      vocabulary: this.#context.vocabulary,
    });
  }

  /** The one entity that a name stands for at this point of the text. */
  #decide(name: string, senses: readonly NameSense[]): EntityId | undefined {
    const own = this.#given.get(name) ?? this.#declared(name);
    if (own !== undefined) return own;
    const full = senses.filter(({ strength }) => strength === 'full');
    if (full.length === 1) return full[0]?.entity;
    const living = this.#living(full.length > 0 ? full : senses);
    return living.length === 1 && !this.#contested.has(name) ? living[0]?.entity : undefined;
  }

  /** What a handle says that the name is, from the first time that its entity is named. */
  #declared(name: string): EntityId | undefined {
    const entity = entityOf(this.#context.handles, name);
    return entity !== undefined && this.#clear.has(entity) ? entity : undefined;
  }

  #living(senses: readonly NameSense[]): NameSense[] {
    return senses.filter(({ entity }) => this.#clear.has(entity));
  }

  #askWho(one: FoundName, senses: readonly NameSense[], paragraph: Paragraph): void {
    const living = this.#living(senses);
    if (living.length > 1 || (living.length === 1 && this.#contested.has(one.name)))
      this.#ask('name-shared', one, living, paragraph);
    else if (isListed(senses)) this.#ask('name-unclear', one, senses, paragraph);
  }

  #ask(kind: Question['kind'], one: FoundName, senses: readonly NameSense[], { block }: Paragraph): void {
    const key = `${kind} ${one.name}`;
    if (this.#asked.has(key)) return;
    const candidates = senses.map(({ entity }) => entity).sort();
    this.#asked.set(key, { kind, offset: block.starts[one.start] ?? 0, words: one.name, candidates });
  }

  /** The abbreviation that stands behind a mention: from here on it is a name of the same. */
  #learnAbbreviation({ start, end, entity }: FoundMention, { text }: TextBlock): FoundMention | undefined {
    const short = givenAbbreviation(text, { start, end }, this.#entity(entity));
    if (short === undefined) return undefined;
    this.#given.set(foldName(text.slice(short.start, short.end)), entity);
    return { ...short, entity, isNew: true };
  }

  /** Mentions by abbreviations that the text itself gave and no file lists. */
  #unlisted(block: TextBlock, marks: readonly FoundMention[]): FoundMention[] {
    const owners = new Map([...this.#given].filter(([name]) => !this.#names.has(name)));
    if (owners.size === 0) return [];
    return nameFinder(owners.keys())(block.text).flatMap((one) => {
      const entity = owners.get(one.name);
      if (entity === undefined || overlapsAny(marks, one) || !isPlain(block, one)) return [];
      return [{ start: one.start, end: one.end, entity, isNew: true }];
    });
  }

  #entity(id: EntityId | undefined): KnownEntity | undefined {
    return id === undefined ? undefined : this.#context.entities.get(id);
  }
}

/** Whether a file lists a name that can mean one of these. */
function isListed(senses: readonly NameSense[]): boolean {
  return senses.some(({ strength }) => strength !== 'derived');
}

/** Handles are names too, in their article: those that are written like a name. */
function withHandles({ names, handles }: Context): KnownNames {
  const all: KnownNames = new Map(names);
  for (const handle of handles.names('entities')) {
    const entity = entityOf(handles, handle);
    const name = foldName(handle);
    if (entity === undefined || !/^\p{Lu}/u.test(name) || name.length < 2) continue;
    const senses = all.get(name) ?? [];
    if (!senses.some((sense) => sense.entity === entity)) all.set(name, [...senses, { entity, strength: 'derived' }]);
  }
  return all;
}

function entityOf(handles: Handles, handle: string): EntityId | undefined {
  const target = handles.get(handle);
  return target?.section === 'entities' && 'id' in target.use ? target.use.id : undefined;
}

function overlapsAny(ranges: readonly Range[], one: Range): boolean {
  return ranges.some((range) => overlaps(range, one));
}

function byStart(a: Range, b: Range): number {
  return a.start - b.start;
}
