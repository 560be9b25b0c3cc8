import type { PlaceFile } from '../../schema/place.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import type { EntityList } from './entity-entries.ts';
import { newestOf, type EntityListView } from './entity-list.ts';
import {
  entityCard,
  entityLink,
  entityOf,
  otherNames,
  type EntityCardView,
  type EntityLinkView,
} from '../parts/entity-view.ts';
import type { PartView } from '../paging.ts';
import type { PictureView } from '../parts/picture-view.ts';
import { locatorMap, type MapView } from '../parts/place-map.ts';
import { relayView, type RelayView } from './relay-view.ts';
import { roleView, type RoleView } from '../parts/role-view.ts';
import { sourceView, type SourceView } from '../parts/source-view.ts';
import { togetherPicture, togetherView, type TogetherView } from './together-view.ts';
import type { TextView, ViewContext } from '../view-context.ts';

/** What only some kinds of entity have. */
export interface EntityFactsView {
  roles?: RoleView[];
  placeKind?: PlaceFile['kind'];
  organizationType?: OrganizationFile['type'];
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  coordinates?: PlaceFile['coordinates'];
  within?: EntityLinkView;
  from?: PartialDate;
  to?: PartialDate;
  place?: EntityLinkView;
  participants?: EntityLinkView[];
}

/** Everything that an entity's page shows. */
export interface EntityPageView extends EntityCardView {
  kind: EntityKind;
  otherNames: TextView[];
  wikidata?: string;
  facts: EntityFactsView;
  /** The newest entries of each list that grows, and where the rest is. */
  lists: { [List in EntityList]: EntityListView<List> & PartView };
  relay: RelayView;
  /** Entities named in the same sentences, most often first. */
  together: TogetherView[];
  /** Who they are at a glance, where there are enough to compare. */
  togetherPicture?: PictureView;
  /** Where it lies, if it is a place. */
  map?: MapView;
  sources: SourceView[];
}

export function entityPage(context: ViewContext, id: EntityId): EntityPageView {
  const { data } = entityOf(context, id);
  const picture = togetherPicture(context, id);
  const map = locatorMap(context, id);
  return {
    ...entityCard(context, id),
    kind: data.entityKind,
    otherNames: otherNames(data.names, context.locale),
    ...(data.wikidata !== undefined && { wikidata: data.wikidata }),
    facts: factsOf(context, id),
    lists: {
      saidBy: newestOf(context, id, 'saidBy'),
      relayed: newestOf(context, id, 'relayed'),
      saidAbout: newestOf(context, id, 'saidAbout'),
      mentions: newestOf(context, id, 'mentions'),
      events: newestOf(context, id, 'events'),
      officeHolders: newestOf(context, id, 'officeHolders'),
    },
    relay: relayView(context, id),
    together: togetherView(context, id),
    ...(picture && { togetherPicture: picture }),
    ...(map && { map }),
    sources: data.sources.map((source) => sourceView(context, source)),
  };
}

function factsOf(context: ViewContext, id: EntityId): EntityFactsView {
  const { data } = entityOf(context, id);
  switch (data.entityKind) {
    case 'person':
      return { roles: (data.roles ?? []).map((role) => roleView(context, role)) };
    case 'place':
      return {
        placeKind: data.kind,
        coordinates: data.coordinates,
        ...(data.country !== undefined && { country: data.country }),
        ...(data.within && { within: entityLink(context, data.within) }),
      };
    case 'organization':
      return { organizationType: data.type, ...(data.country !== undefined && { country: data.country }) };
    case 'event':
      return {
        from: data.from,
        ...(data.to && { to: data.to }),
        ...(data.place && { place: entityLink(context, data.place) }),
        ...(data.participants && { participants: data.participants.map((one) => entityLink(context, one)) }),
      };
  }
}
