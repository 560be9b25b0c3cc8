import type { LinkReference, Nodes, Root } from 'mdast';
import { visit } from './visit.ts';
import type { Issue, Place } from '../issue/issue.ts';
import type { ClaimId, EntityId } from '../schema/id.ts';
import type { PartialDate } from '../schema/date.ts';
import type { Placed } from './placed.ts';
import type { Reference } from './reference.ts';
import { blockTexts, type BlockText, type Span } from './block-text.ts';
import { hasOpenBracket, valueOffset } from './attribute-place.ts';
import type { Chain } from './chain.ts';
import { AROUND_WORDS, firstWords, lastWords } from './few-words.ts';
import { parseClaimAttributes, type ClaimDetails } from './claim-attributes.ts';
import { isClaim, type ClaimNode } from './claim-syntax.ts';
import type { Handles } from './handle.ts';
import { sentenceStarts, wordsInSentence, type WordsInSentence } from './sentence.ts';

/** A span of the text that names an entity. */
export interface Mention extends WordsInSentence {
  entity: EntityId;
  /** Id of the link in the article's page. */
  anchor: string;
  words: string;
}

/** A place in the text where a claim is reported. */
export interface ClaimSpan extends Omit<ClaimDetails, 'on' | 'due' | 'was'>, WordsInSentence {
  id: ClaimId;
  chain: Chain;
  anchor: string;
  words: string;
  /** A few words right before and right after it in its paragraph: what stands around that is not the same in every layout. */
  before: string;
  after: string;
  /** The entities mentioned inside the span, in order, each once. */
  about: EntityId[];
  place: Place;
  /** Where the id itself stands. */
  idPlace: Place;
  on?: Placed<PartialDate>;
  due?: Placed<PartialDate>;
  /** The claim that these words were marked as before. */
  was?: Reference;
}

/** What stands at a node of the document: filled in for the step that makes HTML. */
export type Annotation =
  | { kind: 'mention'; entity: EntityId; anchor: string }
  | { kind: 'unnamed' }
  | { kind: 'claim'; claim: ClaimId; anchor: string };

export interface Annotations {
  mentions: Mention[];
  claims: ClaimSpan[];
  byNode: Map<Nodes, Annotation>;
  usedHandles: Set<string>;
  issues: Issue[];
}

/** Finds every mention and claim of a parsed article, with its words and the sentence around them. */
export function collectAnnotations(
  root: Root,
  text: string,
  lang: string,
  handles: Handles,
  placeOf: (offset: number) => Place,
): Annotations {
  const { wordsOf, around } = wordsFinder(blockTexts(root), lang);
  const found: Annotations = { mentions: [], claims: [], byNode: new Map(), usedHandles: new Set(), issues: [] };
  const anchors = new Map<string, number>();
  const anchorFor = (name: string): string => {
    const count = (anchors.get(name) ?? 0) + 1;
    anchors.set(name, count);
    return count === 1 ? name : `${name}--${count}`;
  };

  visit(root, (node) => {
    if (node.type === 'linkReference') addMention(node);
    else if (isClaim(node)) addClaim(node);
  });
  return found;

  function addMention(node: LinkReference): void {
    const target = handles.get(node.identifier);
    if (target?.section !== 'entities') return;
    found.usedHandles.add(target.handle);
    if ('unnamed' in target.use) {
      found.byNode.set(node, { kind: 'unnamed' });
      return;
    }
    const entity = target.use.id;
    const anchor = anchorFor(`m-${entity}`);
    found.byNode.set(node, { kind: 'mention', entity, anchor });
    found.mentions.push({ entity, anchor, ...wordsOf(node) });
  }

  function addClaim(node: ClaimNode): void {
    const { details, chains, id, used, issues } = parseClaimAttributes(node, text, handles, placeOf);
    for (const handle of used) found.usedHandles.add(handles.get(handle)?.handle ?? handle);
    found.issues.push(...issues);
    const words = wordsOf(node);
    const start = node.position?.start.offset ?? 0;
    if (words.words.trim() === '' && !hasOpenBracket(node, text))
      found.issues.push({ code: 'claim-empty', ...placeOf(start), args: {} });
    if (!details || !id) return;
    const anchor = anchorFor(`c-${id}`);
    found.byNode.set(node, { kind: 'claim', claim: id, anchor });
    const about = entitiesIn(node, handles);
    const { on, due, was, ...rest } = details;
    const placeOfValue = (key: string): Place => placeOf(valueOffset(node, key, text));
    const span = {
      id,
      anchor,
      ...rest,
      ...words,
      ...around(node),
      about,
      place: placeOf(start),
      idPlace: placeOfValue('id'),
      ...(on !== undefined && { on: { entry: on, place: placeOfValue('on') } }),
      ...(due !== undefined && { due: { entry: due, place: placeOfValue('due') } }),
      ...(was && { was: { id: was, place: placeOfValue('was') } }),
    };
    for (const chain of chains) {
      found.claims.push({ ...span, chain });
    }
  }
}

type Words = WordsInSentence & { words: string };

interface WordsFinder {
  wordsOf: (node: Nodes) => Words;
  around: (node: Nodes) => Pick<ClaimSpan, 'before' | 'after'>;
}

/**
 * Finds the words that a node covers, in their sentence, and those around them; a block claim's are its paragraphs, which are their
 * own context. Each paragraph is cut into sentences once, however many mentions it holds.
 */
function wordsFinder(blocks: readonly BlockText[], lang: string): WordsFinder {
  const byNode = new Map<Nodes, { block: BlockText; span: Span }>();
  for (const block of blocks) for (const span of block.spans) byNode.set(span.node, { block, span });
  const starts = new Map<BlockText, number[]>();

  return { wordsOf, around };

  function around(node: Nodes): Pick<ClaimSpan, 'before' | 'after'> {
    const { block, span } = byNode.get(node) ?? {};
    if (!block || !span) return { before: '', after: '' };
    return {
      before: lastWords(block.text.slice(0, span.start), AROUND_WORDS),
      after: firstWords(block.text.slice(span.end), AROUND_WORDS),
    };
  }

  function wordsOf(node: Nodes): Words {
    if (node.type === 'containerDirective') {
      const inside = blocks.filter(({ within }) => within.includes(node));
      const words = inside.map(({ text }) => text.trim()).join(' ');
      return { words, sentence: words, start: 0, end: words.length };
    }
    const found = byNode.get(node);
    if (!found) return { words: '', sentence: '', start: 0, end: 0 };
    const { block, span } = found;
    const cuts = starts.get(block) ?? sentenceStarts(block.text, lang);
    starts.set(block, cuts);
    return wordsInSentence(block.text, span.start, span.end, cuts);
  }
}

function entitiesIn(claim: ClaimNode, handles: Handles): EntityId[] {
  const entities = new Set<EntityId>();
  visit(claim, 'linkReference', (node) => {
    const target = handles.get(node.identifier);
    if (target?.section === 'entities' && 'id' in target.use) entities.add(target.use.id);
  });
  return [...entities];
}
