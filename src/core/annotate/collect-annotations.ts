import type { LinkReference, Nodes, Root } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import type { ClaimId, EntityId } from '../schema/id.ts';
import { anchorNames } from './anchors.ts';
import { blockTexts } from './block-text.ts';
import { parseClaimAttributes } from './claim-attributes.ts';
import { claimSpan, type ClaimSpan } from './claim-span.ts';
import { isClaim, type ClaimNode } from './claim-syntax.ts';
import type { Handles } from './handle.ts';
import { misreadClaim } from './misread-claim.ts';
import { startOf } from './node-offset.ts';
import { visit } from './visit.ts';
import { wordsFinder, type Words, type WordsFinder } from './words-of-node.ts';

/** A span of the text that names an entity. */
export interface Mention extends Words {
  entity: EntityId;
  /** Id of the link in the article's page. */
  anchor: string;
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
  const article = { text, handles, placeOf, anchorFor: anchorNames(), words: wordsFinder(blockTexts(root), lang) };
  const found: Annotations = { mentions: [], claims: [], byNode: new Map(), usedHandles: new Set(), issues: [] };
  visit(root, (node) => {
    if (node.type === 'linkReference') addMention(node, article, found);
    else if (isClaim(node)) addClaim(node, article, found);
  });
  return found;
}

/** What is asked about an article at each of its nodes. */
interface Asked {
  text: string;
  handles: Handles;
  placeOf: (offset: number) => Place;
  anchorFor: (name: string) => string;
  words: WordsFinder;
}

function addMention(node: LinkReference, { handles, anchorFor, words }: Asked, found: Annotations): void {
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
  found.mentions.push({ entity, anchor, ...words.wordsOf(node) });
}

function addClaim(node: ClaimNode, { text, handles, placeOf, anchorFor, words }: Asked, found: Annotations): void {
  const { claim, chains, used, issues } = parseClaimAttributes(node, text, handles, placeOf);
  for (const handle of used) found.usedHandles.add(handles.get(handle)?.handle ?? handle);
  found.issues.push(...issues);
  const own = words.wordsOf(node);
  if (own.words.trim() === '' && !misreadClaim(node, text))
    found.issues.push({ code: 'claim-empty', ...placeOf(startOf(node)), args: {} });
  if (!claim) return;
  const anchor = anchorFor(`c-${claim.id}`);
  found.byNode.set(node, { kind: 'claim', claim: claim.id, anchor });
  const [first, ...others] = chains;
  if (!first) return;
  const read = { chains: [first, ...others] satisfies ClaimSpan['chains'], anchor, ...own, ...words.around(node) };
  found.claims.push(claimSpan(node, claim, read, text, handles, placeOf));
}
