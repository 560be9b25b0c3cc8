import { countPlaces } from '../../graph/count-places.ts';
import type { Claim, Entity, Occurrence } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import { isPutForward } from '../../graph/put-forward.ts';
import type { Modality } from '../../schema/claim.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import type { PlaceFile } from '../../schema/place.ts';
import type { SearchItem, SearchName } from '../../search/search-item.ts';
import { chainView } from '../parts/chain-view.ts';
import { entityCard, entityLink, roleOn } from '../parts/entity-view.ts';
import { formatDate } from '../format-date.ts';
import { officeNames } from './office-names.ts';
import { pickText, type ViewContext } from '../view-context.ts';

/** What kinds of places and organizations are called, and how firmly a claim was put. */
export interface ItemWords {
  placeKinds: Record<PlaceFile['kind'], string>;
  organizationTypes: Record<OrganizationFile['type'], string>;
  modalities: Record<Modality, string>;
}

/** Letters that a short description has at most. */
const SHORT = 72;

interface Weighted {
  item: SearchItem;
  /** How much is written about it. */
  weight: number;
}

/** Everything that can be searched for, what most is written about first. */
export function searchItems(context: ViewContext, words: ItemWords): SearchItem[] {
  const { entities, claims } = context.graph;
  const weighted = [
    ...Array.from(entities.values(), (entity) => entityItem(context, entity, words)),
    ...Array.from(claims.values(), (claim) => claimItem(context, claim, words)),
  ];
  return weighted
    .sort((a, b) => b.weight - a.weight || compareText(a.item.kind, b.item.kind) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

function entityItem(context: ViewContext, entity: Entity, words: ItemWords): Weighted {
  const { id, data } = entity;
  const { name, mentionCount, claimCount } = entityCard(context, id);
  const names = data.names.map(({ text, kind }): SearchName => ({ text, kind: kind === 'weak' ? 'weak' : 'own' }));
  const description = inShort(context, entity, words);
  if (data.entityKind === 'person') names.push(...officeNames(context, data.roles ?? []));
  // When and where it was.
  if (data.entityKind === 'event') names.push({ text: description, kind: 'fact' });
  return {
    item: { kind: data.entityKind, id, label: name.text, description, claimCount, names },
    weight: mentionCount + claimCount,
  };
}

/** Who or what it is, in fewer words than its file has for it. */
function inShort(context: ViewContext, { id, data }: Entity, words: ItemWords): string {
  switch (data.entityKind) {
    case 'person':
      return roleOn(context, id, context.asOf)?.text ?? firstWords(pickText(data.description, context.locale).text);
    case 'place':
      return join(words.placeKinds[data.kind], data.within && entityLink(context, data.within).name.text);
    case 'organization':
      return data.type === 'other'
        ? firstWords(pickText(data.description, context.locale).text)
        : words.organizationTypes[data.type];
    case 'event':
      return join(formatDate(data.from, context.locale), data.place && entityLink(context, data.place).name.text);
  }
}

function claimItem(context: ViewContext, claim: Claim, words: ItemWords): Weighted {
  const { id, text, occurrences } = claim;
  const label = pickText(text, context.locale).text;
  const others = Object.values(text).filter((other) => other !== label);
  const names = others.map((other): SearchName => ({ text: other, kind: 'own' }));
  const description = saidFirst(context, claim, words);
  return { item: { kind: 'claim', id, label, description, claimCount: 1, names }, weight: countPlaces(occurrences) };
}

/** Who said first that it is so. Where nobody did, who denied it, or else who asked, with the word for that. */
function saidFirst(context: ViewContext, { occurrences }: Claim, { modalities }: ItemWords): string {
  const said = occurrences.find(isPutForward);
  if (said) return speakerOf(context, said);
  const other = occurrences.find(({ how }) => how === 'denied') ?? occurrences[0];
  return [speakerOf(context, other), modalities[other.how]].filter((part) => part !== '').join(' · ');
}

function speakerOf(context: ViewContext, occurrence: Occurrence): string {
  const [speaker] = chainView(context, occurrence);
  if (speaker?.kind === 'entity') return speaker.entity.name.text;
  return speaker?.kind === 'unnamed' ? firstWords(speaker.description.text) : '';
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

function firstWords(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[^\p{L}\p{N})]+$/u, '')}…`;
}
