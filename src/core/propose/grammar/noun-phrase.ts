import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import { isUnknownName } from './unknown-name.ts';
import type { Party, ProposedHop } from './party.ts';
import { isComma, type Token } from '../text/token.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What reading a noun phrase needs to know. */
export interface PhraseContext {
  vocabulary: Vocabulary;
  kindOf: (entity: EntityId) => EntityKind | undefined;
  /** The block's text, for descriptions as they are written. */
  text: string;
}

/** Who a noun phrase names or describes; undefined where it is no party that could say something. */
export function readParty(tokens: readonly Token[], context: PhraseContext): Party | undefined {
  const { vocabulary } = context;
  const phrase = withoutEnds(tokens, vocabulary);
  const [first] = phrase;
  if (!first) return undefined;
  if (vocabulary.pronouns.has(first.low)) return { kind: 'pronoun', word: first.text, continuing: false };
  const head = withoutOtherName(headOf(phrase, vocabulary));
  const joint = readJoint(head, context);
  if (joint) return { kind: 'hops', hops: joint };
  return withPerson(head, phrase, context) ?? withBody(head, phrase, context) ?? described(head, phrase, context);
}

/** The phrase less punctuation, and words like “also”, at its ends. */
function withoutEnds(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const idle = ({ kind, low }: Token): boolean => kind === 'punctuation' || vocabulary.auxiliaries.has(low);
  const from = tokens.findIndex((token) => !idle(token));
  const to = tokens.findLastIndex((token) => !idle(token));
  return from === -1 ? [] : tokens.slice(from, to + 1);
}

/** The phrase up to what is added behind it: a relative clause, a place, a time. */
function headOf(phrase: readonly Token[], { prepositions, relative }: Vocabulary): Token[] {
  const end = phrase.findIndex(
    ({ low, kind }, index) =>
      index > 0 &&
      kind === 'word' &&
      (relative.has(low) || (prepositions.has(low) && low !== 'dari' && low !== 'from')),
  );
  return end === -1 ? [...phrase] : phrase.slice(0, end);
}

/** “Komisi Pemilihan Umum atau KPU” are two names of one. */
function withoutOtherName(head: readonly Token[]): Token[] {
  const at = head.findIndex(({ low }) => /^(?:atau|or|alias)$/.test(low));
  const same = at > 0 && head[at - 1]?.entity !== undefined && head[at - 1]?.entity === head[at + 1]?.entity;
  return same ? [...head.slice(0, at), ...head.slice(at + 2)] : [...head];
}

/** Several who speak together: `Rusia dan Korut`, `AS, Korsel, dan Jepang`. Each part has to be a party by itself. */
function readJoint(head: readonly Token[], context: PhraseContext): ProposedHop[] | undefined {
  const { vocabulary, kindOf } = context;
  const parts: Token[][] = [[]];
  for (const token of head) {
    if (isComma(token) || vocabulary.and.has(token.low)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length < 2 || !head.some(({ low }) => vocabulary.and.has(low))) return undefined;
  const hops = filled.flatMap((part): ProposedHop[] => {
    const mentions = part.filter(({ kind }) => kind === 'mention');
    const last = part.at(-1);
    const lead = part.find(({ low }) => !vocabulary.indefinite.has(low));
    // “Menteri Energi dan Sumber Daya Mineral Ratna” is one person: only who is said to be one among others, or several, is a party.
    const several = part.some(
      ({ low, text }) => vocabulary.indefinite.has(low) || /^(\p{L}+)-\1$|\p{Ll}s$/iu.test(text),
    );
    const describes =
      several &&
      lead?.kind === 'word' &&
      vocabulary.roles.has(lead.low) &&
      !part.some(({ entity }) => entity !== undefined && kindOf(entity) === 'person');
    if (describes && !isUnknownName(part, vocabulary) && head.some(({ kind }) => kind === 'mention')) {
      const side = mentions[0]?.entity;
      return [{ unnamed: textOf(part, context), ...(side !== undefined && kindOf(side) !== 'event' && { side }) }];
    }
    if (last?.entity === undefined) return [];
    const isPerson = kindOf(last.entity) === 'person';
    const rest = part.filter(({ kind }) => kind !== 'mention');
    const fits = isPerson
      ? rest.every((token) => vocabulary.roles.has(token.low) || !isUnknownName([token], vocabulary))
      : mentions.length === 1 && rest.every(({ low }) => isOf(vocabulary, low));
    return fits ? [{ entity: last.entity }] : [];
  });
  return hops.length === filled.length ? hops : undefined;
}

function isOf({ bodies, documents, outlets, sides, pointing }: Vocabulary, low: string): boolean {
  return [bodies, documents, outlets, sides, pointing].some((words) => words.has(low));
}

function withPerson(head: Token[], phrase: Token[], context: PhraseContext): Party | undefined {
  const { vocabulary, kindOf } = context;
  const persons = head.filter(({ entity }) => entity !== undefined && kindOf(entity) === 'person');
  const [person] = persons;
  if (person?.entity === undefined) return undefined;
  const at = head.indexOf(person);
  const owner = /^['’]s$/.test(head[at + 1]?.text ?? '');
  const before = head.slice(0, at).filter(({ kind }) => kind !== 'punctuation');
  const last = before.at(-1);
  const first = before[0];
  const speaksFor = first !== undefined && vocabulary.sides.has(first.low);
  const of = last !== undefined && /^(?:of|for|to|dari)$/.test(last.low);
  const isOwner =
    owner ||
    of ||
    (last !== undefined && saysWhose(before, vocabulary) && !/\s/.test(person.text)) ||
    (last !== undefined && isRelativePhrase(before, vocabulary));
  if (!isOwner || speaksFor) return { kind: 'hops', hops: [{ entity: person.entity }] };
  const other = persons.at(-1);
  if (other?.entity !== undefined && other !== person) return { kind: 'hops', hops: [{ entity: other.entity }] };
  const rest = head.slice(at + 1);
  if (
    isUnknownName(
      rest.filter(({ kind }) => kind === 'word'),
      vocabulary,
    )
  )
    return unknown(rest, context);
  return describedAs(phrase, undefined, context);
}

/** `orang dekat Dimas`, `kuasa hukum Andi Rahmat`: nouns that never stand before a name as its title. */
function isRelativePhrase(before: readonly Token[], vocabulary: Vocabulary): boolean {
  return saysWhose(before, vocabulary) && !wordsThatAreTitles.has(before.at(-1)?.low ?? '');
}

/** The law is what an expert teaches (`dosen hukum`), and somebody's when another acts for them (`kuasa hukum`). */
function saysWhose(before: readonly Token[], { relatives }: Vocabulary): boolean {
  const [last = '', other = ''] = [before.at(-1)?.low, before.at(-2)?.low];
  return relatives.has(last) && (last !== 'hukum' || /^(?:kuasa|penasihat|penasehat|tim|konsultan)$/.test(other));
}

const wordsThatAreTitles = new Set([
  'penasihat',
  'mantan',
  'asisten',
  'adviser',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'sopir',
  'pengacara',
  'lawyer',
  'attorney',
  'agen',
  'ajudan',
  'aide',
]);

function withBody(head: Token[], phrase: Token[], context: PhraseContext): Party | undefined {
  const { vocabulary, kindOf } = context;
  const bodies = head.filter(({ entity }) => entity !== undefined && kindOf(entity) !== 'event');
  const [named] = bodies;
  const last = bodies.at(-1);
  // “lembaga penyiaran Korea Selatan KBS”: the name comes last, and what stands before it says whose it is.
  const isLast =
    last?.entity !== undefined &&
    kindOf(last.entity) === 'organization' &&
    head[head.indexOf(last) - 1] === bodies.at(-2);
  const body = isLast ? last : named;
  if (body?.entity === undefined) return undefined;
  const at = head.indexOf(body);
  const before = head.slice(0, at);
  const words = before.filter(({ kind }) => kind === 'word');
  const lead = words.find(({ low }) => !vocabulary.indefinite.has(low) && !vocabulary.pointing.has(low));
  const rest = head.slice(at + 1).filter(({ kind }) => kind === 'word');
  if (lead !== undefined && vocabulary.roles.has(lead.low) && !vocabulary.bodies.has(lead.low)) {
    if (isUnknownName(rest, vocabulary)) return unknown(rest, context);
    return describedAs(phrase, body.entity, context);
  }
  if (rest.some(({ low }) => vocabulary.roles.has(low))) {
    const name = rest.filter((token) => !vocabulary.roles.has(token.low));
    return isUnknownName(name, vocabulary) ? unknown(name, context) : describedAs(phrase, body.entity, context);
  }
  if (words.length > 0 && vocabulary.indefinite.has(words[0]?.low ?? ''))
    return describedAs(phrase, body.entity, context);
  // “lembaga kajian Britania RUSI”: what stands before the name of a body says what it is.
  const closes =
    kindOf(body.entity) === 'organization' && rest.length === 0 && lead !== undefined && isOf(vocabulary, lead.low);
  if (closes) return { kind: 'hops', hops: [{ entity: body.entity }] };
  if (
    isUnknownName(
      words.filter(({ low }) => !isOf(vocabulary, low)),
      vocabulary,
    )
  )
    return unknown(words, context);
  const fits = [...words, ...rest].every(
    ({ low, text }) =>
      isOf(vocabulary, low) ||
      vocabulary.prepositions.has(low) ||
      /^(?:the|of|resmi|sendiri)$/i.test(text) ||
      vocabulary.and.has(low),
  );
  if (fits) return { kind: 'hops', hops: [{ entity: body.entity }] };
  // “kapal Rusia”, “pasar Jakarta”: a thing of the place, and no party.
  return words.length === 0 && rest.length === 0 ? { kind: 'hops', hops: [{ entity: body.entity }] } : undefined;
}

function described(head: Token[], phrase: Token[], context: PhraseContext): Party | undefined {
  const { vocabulary } = context;
  const words = head.filter(({ kind }) => kind === 'word');
  const lead = words.find(({ low }) => !vocabulary.indefinite.has(low) && !vocabulary.pointing.has(low));
  const isRole = lead !== undefined && vocabulary.roles.has(lead.low);
  const indefinite = words.some(({ low }) => vocabulary.indefinite.has(low));
  const name = words.filter(({ low }) => !vocabulary.roles.has(low));
  if (!indefinite && isUnknownName(name, vocabulary)) return unknown(name, context);
  // In “juru bicara perusahaan itu” it is the company that is pointed at.
  const plain = words.filter(({ low }) => !vocabulary.pointing.has(low) && !vocabulary.roles.has(low));
  const points =
    (isRole ? plain.length === 0 : plain.every(({ low }) => isOf(vocabulary, low))) &&
    words.some(({ low }) => vocabulary.pointing.has(low));
  if (points && !indefinite && lead !== undefined && (isRole || isOf(vocabulary, lead.low)))
    return {
      kind: 'pointer',
      noun: lead.low,
      description: textOf(words, context),
      points,
    };
  if (isRole || (indefinite && lead !== undefined && words.length > 1)) return describedAs(phrase, undefined, context);
  return undefined;
}

/** A source by its description. One that is not said to be one among many may have been named before. */
function describedAs(phrase: readonly Token[], side: EntityId | undefined, context: PhraseContext): Party {
  const { vocabulary, kindOf } = context;
  const written = textOf(phrase, context);
  // The capital of a sentence's first word is not the description's.
  const small = phrase[0]?.initial === true && /^(?:\p{Lu}\p{Ll}|A )/u.test(written);
  const description = small ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const isSide = side !== undefined && ['place', 'organization'].includes(kindOf(side) ?? '');
  const hop = { unnamed: description, ...(isSide && { side }) };
  const words = phrase.filter(({ kind }) => kind === 'word');
  const definite = !words.some(({ low }) => vocabulary.indefinite.has(low) || vocabulary.relative.has(low));
  const noun = words.find(({ low }) => vocabulary.roles.has(low))?.low;
  if (definite && noun !== undefined)
    return { kind: 'pointer', noun, description, ...(isSide && { side }), points: false };
  return { kind: 'hops', hops: [hop] };
}

function unknown(tokens: readonly Token[], context: PhraseContext): Party {
  const name = tokens.filter(({ text, low }) => /^\p{Lu}/u.test(text) && !context.vocabulary.roles.has(low));
  return { kind: 'unknown', name: textOf(name.length > 0 ? name : tokens, context) };
}

function textOf(tokens: readonly Token[], { text }: PhraseContext): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
