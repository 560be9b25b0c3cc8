import type { ClaimSpan } from '../annotate/claim-span.ts';
import type { TombstoneUnit } from '../annotate/parse-tombstone.ts';
import {
  addressText,
  ADDRESS_KINDS,
  claimOfAnchor,
  isEntityKind,
  parseAddress,
  type Address,
} from '../schema/address.ts';
import type { ArticleId, EntityId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import type { Former, FormerAnchor, Moved, Withdrawn } from './former.ts';
import type { Article, Things } from './graph.ts';
import { compareText } from './order.ts';
import { publishedPages } from './published-addresses.ts';
import type { Succession, Successors } from './successors.ts';
import type { RecordedAddress, UrlsLock } from './urls-lock.ts';

export interface FoundFormer {
  former: Former;
  /** Addresses on record that lead nowhere any more. */
  lost: RecordedAddress[];
}

/**
 * Finds what became of every address that was ever published: a page's own still, another's by `was` or `merged-into`, or withdrawn
 * with a tombstone. What is none of these is lost.
 *
 * @param units the files, those that were merged among them
 */
export function findFormer(things: Things, units: Units, successors: Successors, lock: UrlsLock = []): FoundFormer {
  const pages = new Pages(things, successors);
  const tombstones = tombstonesByAddress(units.tombstones);
  const record = recordedPages(lock);
  const moved = movedPages(pages, record, declaredFormer(units, successors));
  const isGone = ([text]: readonly [string, unknown]): boolean => !pages.isLiving(text) && !moved.has(text);
  const withdrawn = [...tombstones].filter(isGone);
  const lost = [...record].filter((one) => isGone(one) && !tombstones.has(one[0])).map(([, address]) => address);
  const { anchors, lost: lostAnchors } = formerAnchors(pages, units, lock);
  return {
    former: { moved: inOrder(moved), withdrawn: inOrder(withdrawn), anchors: new Map(anchors.sort(byText)) },
    lost: [...lost, ...lostAnchors],
  };
}

/** The pages of today, and which of them a former id leads to. */
class Pages {
  readonly things: Things;
  readonly successors: Successors;
  readonly #living: ReadonlySet<string>;

  constructor(things: Things, successors: Successors) {
    this.things = things;
    this.successors = successors;
    this.#living = new Set(publishedPages(things).map(addressText));
  }

  isLiving(text: string): boolean {
    return this.#living.has(text);
  }

  /** The page that an address leads to today. */
  now({ kind, id }: Address): Address | undefined {
    return this.#alive({ kind, id }) ?? this.#successor({ kind, id });
  }

  #successor({ kind, id }: Address): Address | undefined {
    const { articles, claims, entities } = this.successors;
    if (kind === 'article') return this.#alive({ kind, id: articles.get(id) ?? id });
    if (kind === 'claim') return this.#alive({ kind, id: claims.get(id) ?? id });
    if (!isEntityKind(kind)) return undefined;
    // The id of an entity is its own over all kinds, so that its kind may change too.
    const entity = this.things.entities.get((entities.get(id) ?? id) as EntityId);
    return entity && { kind: entity.data.entityKind, id: entity.id };
  }

  #alive(address: Address): Address | undefined {
    return this.isLiving(addressText(address)) ? address : undefined;
  }
}

/** The pages on record. An address stands where it was recorded itself, before the anchors in its page. */
function recordedPages(lock: UrlsLock): Map<string, RecordedAddress> {
  return new Map(lock.toReversed().map(({ kind, id, line }) => [addressText({ kind, id }), { kind, id, line }]));
}

/** The addresses that lead to another page: those on record, and those that files declare. */
function movedPages(
  pages: Pages,
  record: ReadonlyMap<string, RecordedAddress>,
  declared: readonly Address[],
): Map<string, Moved> {
  const moved = new Map<string, Moved>();
  for (const { kind, id } of [...record.values(), ...declared.filter((one) => !isOnRecord(one, record))]) {
    const from = { kind, id };
    const text = addressText(from);
    const to = pages.isLiving(text) ? undefined : pages.now(from);
    if (to) moved.set(text, { from, to });
  }
  return moved;
}

/** True if the record says of which kind the page of a former id was. */
function isOnRecord({ kind, id }: Address, record: ReadonlyMap<string, RecordedAddress>): boolean {
  const kinds = isEntityKind(kind) ? ADDRESS_KINDS.filter(isEntityKind) : [kind];
  return kinds.some((one) => record.has(addressText({ kind: one, id })));
}

/** The anchors that articles no longer have by themselves: what bears each now, and those that nothing does. */
function formerAnchors(
  pages: Pages,
  { articles }: Units,
  lock: UrlsLock,
): { anchors: [ArticleId, FormerAnchor[]][]; lost: RecordedAddress[] } {
  const anchors = new Map<ArticleId, FormerAnchor[]>();
  const lost: RecordedAddress[] = [];
  const spansOf = new Map(articles.map(({ id, claims }) => [id, claims]));
  for (const recorded of lock) {
    const { id, anchor } = recorded;
    const page = anchor === undefined ? undefined : pages.now({ kind: 'article', id });
    const article = pages.things.articles.get(page?.id as ArticleId);
    if (anchor === undefined || !article || article.occurrences.some((one) => one.anchor === anchor)) continue;
    const at = bearerOf(anchor, article, spansOf.get(article.id) ?? [], pages.successors.claims);
    const known = anchors.get(article.id) ?? [];
    if (!at) lost.push(recorded);
    else if (!known.some((one) => one.anchor === anchor)) anchors.set(article.id, [...known, { anchor, at }]);
  }
  return { anchors: [...anchors], lost };
}

function bearerOf(
  anchor: string,
  { corrections }: Article,
  spans: readonly ClaimSpan[],
  succession: Succession,
): FormerAnchor['at'] | undefined {
  const before = claimOfAnchor(anchor);
  const now = succession.get(before) ?? before;
  const bearer =
    spans.find(({ was }) => was?.id === before) ?? spans.find((span) => span.id === now || span.was?.id === now);
  if (bearer) return { anchor: bearer.anchor };
  const correction = corrections.findIndex(({ claims = [] }) => claims.some((id) => id === before || id === now));
  return correction === -1 ? undefined : { correction };
}

function inOrder<Kept>(byAddress: Iterable<readonly [string, Kept]>): Kept[] {
  return [...byAddress].sort(byText).map(([, kept]) => kept);
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareText(a, b);
}

function tombstonesByAddress(tombstones: readonly TombstoneUnit[]): Map<string, Withdrawn> {
  const found = new Map<string, Withdrawn>();
  for (const { data } of tombstones) {
    const { addresses, date, title, reason } = data;
    for (const text of addresses) {
      const address = parseAddress(text);
      if (address) found.set(text, { address, date, ...(title && { title }), reason });
    }
  }
  return found;
}

/** The pages of former ids as the files declare them, whether or not they were ever put on record. */
function declaredFormer({ entities }: Units, successors: Successors): Address[] {
  const kindOf = new Map<string, Address['kind']>(entities.map(({ id, data }) => [id, data.entityKind]));
  return [
    ...[...successors.articles.keys()].map((id): Address => ({ kind: 'article', id })),
    ...[...successors.claims.keys()].map((id): Address => ({ kind: 'claim', id })),
    ...[...successors.entities].flatMap(([id, now]): Address[] => {
      const kind = kindOf.get(id) ?? kindOf.get(now);
      return kind ? [{ kind, id }] : [];
    }),
  ];
}
