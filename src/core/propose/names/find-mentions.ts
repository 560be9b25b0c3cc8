import type { Handles } from '../../annotate/handle.ts';
import type { EntityId } from '../../schema/id.ts';
import { givenAbbreviation } from './abbreviation.ts';
import { nameFinder, type FoundName } from './find-names.ts';
import { foldName, type KnownEntity, type KnownNames, type NameSense } from './known-name.ts';
import { nameContext } from './name-context.ts';
import type { Question } from '../text/question.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import { isPlain, type NameRange, type TextBlock } from '../text/text-block.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The mentions of an article: those that a person marked and those that are proposed, block by block. */
export interface FoundMentions {
  /** All of them, in order of the text; `isNew` for those to be marked. */
  byBlock: (NameRange & { isNew: boolean })[][];
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
  const { blocks, entities, vocabulary } = context;
  const names = withHandles(context);
  const find = nameFinder(names.keys());
  const lowered = new Set(blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []));
  const clear = new Set<EntityId>(
    [...context.unusedHandles].flatMap((handle) => entityOf(context.handles, handle) ?? []),
  );
  const given = new Map<string, EntityId>();
  const contested = new Set<string>();
  const asked = new Map<string, Question>();

  const byBlock = blocks.map((block) => {
    const found = find(block.text).filter((one) => !block.mentions.some((mark) => touches(mark, one)));
    const starts = new Set(sentenceRanges(block.text, quotations(block.text)).map(({ start }) => start));
    const marks: FoundMentions['byBlock'][number] = [];
    const pending = [...found, ...block.mentions].sort((a, b) => a.start - b.start);
    for (const one of pending) {
      const mention = 'entity' in one ? { ...one, isNew: false } : propose(one);
      if (mention === undefined) continue;
      marks.push(mention);
      clear.add(mention.entity);
      const abbreviation = givenAbbreviation(block.text, mention, entities.get(mention.entity));
      if (abbreviation === undefined) continue;
      given.set(foldName(block.text.slice(abbreviation.start, abbreviation.end)), mention.entity);
      const next = { ...abbreviation, entity: mention.entity, isNew: true };
      if (!pending.some((other) => touches(other, next)) && isPlain(block, next)) marks.push(next);
    }
    return withGiven(block, marks).sort((a, b) => a.start - b.start);

    function propose(one: FoundName): (NameRange & { isNew: true }) | undefined {
      if (!isPlain(block, one)) return undefined;
      const senses = names.get(one.name) ?? [];
      const entity = decide(one.name, senses);
      const [first] = senses;
      const subject = entities.get(entity ?? first?.entity ?? ('' as EntityId));
      if (!subject) return undefined;
      const startsSentence = starts.has(one.start) || /[“"]$/.test(block.text.slice(0, one.start));
      const { data } = subject;
      const isCountry = data.entityKind === 'place' && data.kind === 'country';
      const state = nameContext(block.text, one, {
        others: found,
        kind: data.entityKind,
        isCountry,
        startsSentence,
        lowered,
        vocabulary,
      });
      if (state === 'common-word') return undefined;
      if (state === 'longer-name') {
        if (data.entityKind === 'person') contested.add(one.name);
        if (senses.some(({ strength }) => strength !== 'derived')) ask(one, 'name-in-longer-name', senses);
        return undefined;
      }
      if (entity !== undefined) return { start: one.start, end: one.end, entity, isNew: true };
      const living = senses.filter((sense) => clear.has(sense.entity));
      if (living.length > 1 || (living.length === 1 && contested.has(one.name))) ask(one, 'name-shared', living);
      else if (senses.some(({ strength }) => strength !== 'derived')) ask(one, 'name-unclear', senses);
      return undefined;
    }

    function ask(one: FoundName, kind: Question['kind'], senses: readonly NameSense[]): void {
      const key = `${kind} ${one.name}`;
      if (asked.has(key)) return;
      const candidates = senses.map(({ entity }) => entity).sort();
      asked.set(key, { kind, offset: block.starts[one.start] ?? 0, words: one.name, candidates });
    }
  });
  return { byBlock, questions: [...asked.values()] };

  /** The one entity that a name stands for at this point of the text. */
  function decide(name: string, senses: readonly NameSense[]): EntityId | undefined {
    const own = given.get(name) ?? declared(name);
    if (own !== undefined) return own;
    const full = senses.filter(({ strength }) => strength === 'full');
    if (full.length === 1) return full[0]?.entity;
    const living = (full.length > 0 ? full : senses).filter(({ entity }) => clear.has(entity));
    return living.length === 1 && !contested.has(name) ? living[0]?.entity : undefined;
  }

  /** What a handle says that the name is, from the first time that its entity is named. */
  function declared(name: string): EntityId | undefined {
    const entity = entityOf(context.handles, name);
    return entity !== undefined && clear.has(entity) ? entity : undefined;
  }

  /** Abbreviations that the text itself gave and no file lists. */
  function withGiven(block: TextBlock, marks: FoundMentions['byBlock'][number]): FoundMentions['byBlock'][number] {
    const unlisted = [...given].filter(([name]) => !names.has(name));
    if (unlisted.length === 0) return marks;
    const owners = new Map(unlisted);
    const more = nameFinder(owners.keys())(block.text).flatMap((one) => {
      const entity = owners.get(one.name);
      const taken = marks.some((mark) => touches(mark, one));
      return entity === undefined || taken || !isPlain(block, one) ? [] : [{ ...one, entity, isNew: true }];
    });
    return [...marks, ...more.map(({ start, end, entity, isNew }) => ({ start, end, entity, isNew }))];
  }
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

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
