import type { TombstoneUnit } from '../annotate/parse-tombstone.ts';
import {
  addressText,
  ADDRESS_KINDS,
  claimOfAnchor,
  isEntityKind,
  parseAddress,
  type Address,
} from '../schema/address.ts';
import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import type { Former, FormerAnchor, Moved, Withdrawn } from './former.ts';
import type { Article, Things } from './graph.ts';
import { compareText } from './order.ts';
import { publishedPages } from './published-addresses.ts';
import type { Successors } from './successors.ts';
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
  const living = new Set(publishedPages(things).map(addressText));
  const tombstones = tombstonesByAddress(units.tombstones);
  const moved = new Map<string, Moved>();
  const lost: RecordedAddress[] = [];

  // An address stands where it was recorded itself, before the anchors in its page.
  const onRecord = new Map(
    lock.toReversed().map(({ kind, id, line }) => [addressText({ kind, id }), { kind, id, line }]),
  );
  for (const [text, address] of onRecord) {
    if (living.has(text)) continue;
    const to = pageNow(address);
    if (to) moved.set(text, { from: address, to });
    else if (!tombstones.has(text)) lost.push(address);
  }
  for (const from of declaredFormer(units, successors)) {
    const text = addressText(from);
    const to = living.has(text) || isOnRecord(from) ? undefined : pageNow(from);
    if (to) moved.set(text, { from, to });
  }

  const anchors = new Map<ArticleId, FormerAnchor[]>();
  const wasOf = new Map(units.articles.map(({ id, claims }) => [id, claims]));
  for (const recorded of lock) {
    const { id, anchor } = recorded;
    const page = anchor === undefined ? undefined : pageNow({ kind: 'article', id });
    const article = things.articles.get(page?.id as ArticleId);
    if (anchor === undefined || !article || article.occurrences.some((one) => one.anchor === anchor)) continue;
    const at = bearerOf(anchor, article);
    const known = anchors.get(article.id) ?? [];
    if (!at) lost.push(recorded);
    else if (!known.some((one) => one.anchor === anchor)) anchors.set(article.id, [...known, { anchor, at }]);
  }

  return {
    former: {
      moved: [...moved.values()]
        .map(({ from: { kind, id }, to }) => ({ from: { kind, id }, to }))
        .sort((a, b) => compareText(addressText(a.from), addressText(b.from))),
      withdrawn: [...tombstones.values()]
        .filter(({ address }) => !living.has(addressText(address)) && !moved.has(addressText(address)))
        .sort((a, b) => compareText(addressText(a.address), addressText(b.address))),
      anchors: new Map([...anchors].sort(([a], [b]) => compareText(a, b))),
    },
    lost,
  };

  /** The page that an address leads to today. */
  function pageNow({ kind, id }: Address): Address | undefined {
    if (living.has(addressText({ kind, id }))) return { kind, id };
    if (kind === 'article') return alive({ kind, id: successors.articles.get(id) ?? id });
    if (kind === 'claim') return alive({ kind, id: successors.claims.get(id) ?? id });
    if (!isEntityKind(kind)) return undefined;
    // The id of an entity is its own over all kinds, so that its kind may change too.
    const entity = things.entities.get((successors.entities.get(id) ?? id) as EntityId);
    return entity && { kind: entity.data.entityKind, id: entity.id };
  }

  function alive(address: Address): Address | undefined {
    return living.has(addressText(address)) ? address : undefined;
  }

  /** True if the record says of which kind the page of a former id was. */
  function isOnRecord({ kind, id }: Address): boolean {
    const kinds = isEntityKind(kind) ? ADDRESS_KINDS.filter(isEntityKind) : [kind];
    return kinds.some((one) => onRecord.has(addressText({ kind: one, id })));
  }

  function bearerOf(anchor: string, article: Article): FormerAnchor['at'] | undefined {
    const before = claimOfAnchor(anchor);
    const now = successors.claims.get(before) ?? before;
    const spans = wasOf.get(article.id) ?? [];
    const bearer =
      spans.find(({ was }) => was?.id === before) ?? spans.find((span) => span.id === now || span.was?.id === now);
    if (bearer) return { anchor: bearer.anchor };
    const correction = article.corrections.findIndex(
      ({ claims = [] }) => claims.includes(before as ClaimId) || claims.includes(now as ClaimId),
    );
    return correction === -1 ? undefined : { correction };
  }
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
