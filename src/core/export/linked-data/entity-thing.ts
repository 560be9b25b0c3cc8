import type { Event, Organization, Person, Place } from 'schema-dts';
import type { Entity } from '../../graph/graph.ts';
import type { EntityId } from '../../schema/id.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import type { PlaceFile } from '../../schema/place.ts';
import { entityLink, entityOf, otherNames, roleOn } from '../parts/entity-view.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { pickText } from '../view-context.ts';
import { entityNode } from './node-ids.ts';

export type EntityThing = Person | Place | Organization | Event;

/** What a page says that an entity is. Names that are too weak to identify it are left out. */
export function entityThing(context: ExportContext, id: EntityId): EntityThing {
  const { data } = entityOf(context, id);
  const names = otherNames(
    data.names.filter(({ kind }) => kind !== 'weak'),
    context.locale,
  );
  const common = {
    ...named(context, id),
    description: pickText(data.description, context.locale).text,
    ...(names.length > 0 && { alternateName: names.map(({ text }) => text) }),
  };
  switch (data.entityKind) {
    case 'person': {
      const role = roleOn(context, id, context.asOf);
      return { '@type': 'Person', ...common, ...(role && { jobTitle: role.text }) };
    }
    case 'place':
      return {
        '@type': PLACE_TYPES[data.kind],
        ...common,
        geo: { '@type': 'GeoCoordinates', latitude: data.coordinates.lat, longitude: data.coordinates.lon },
        ...(data.country !== undefined && { address: { '@type': 'PostalAddress', addressCountry: data.country } }),
        ...(data.within && { containedInPlace: entityNode(context, data.within) }),
      };
    case 'organization':
      return {
        '@type': ORGANIZATION_TYPES[data.type],
        ...common,
        ...(data.country !== undefined && { address: { '@type': 'PostalAddress', addressCountry: data.country } }),
      };
    case 'event':
      return { '@type': 'Event', ...common, ...occasion(context, data) };
  }
}

/** No more of an entity than what it takes to know which one it is. */
export function entityReference(context: ExportContext, id: EntityId): EntityThing {
  const { data } = entityOf(context, id);
  switch (data.entityKind) {
    case 'person':
      return { '@type': 'Person', ...named(context, id) };
    case 'place':
      return { '@type': PLACE_TYPES[data.kind], ...named(context, id) };
    case 'organization':
      return { '@type': ORGANIZATION_TYPES[data.type], ...named(context, id) };
    case 'event':
      return { '@type': 'Event', ...named(context, id), startDate: data.from };
  }
}

function named(context: ExportContext, id: EntityId): { '@id': string; name: string; url: string; sameAs?: string } {
  const { name, href } = entityLink(context, id);
  const { wikidata } = entityOf(context, id).data;
  return {
    ...entityNode(context, id),
    name: name.text,
    url: absolute(context, href),
    ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}

function occasion(
  context: ExportContext,
  { from, to, place, participants = [] }: Extract<Entity['data'], { entityKind: 'event' }>,
): Pick<Extract<Event, { '@type': 'Event' }>, 'startDate' | 'endDate' | 'location' | 'about'> {
  return {
    startDate: from,
    ...(to && { endDate: to }),
    ...(place && { location: entityNode(context, place) }),
    // Not `attendee`: a state takes part as well, and none attends.
    ...(participants.length > 0 && { about: participants.map((one) => entityNode(context, one)) }),
  };
}

const PLACE_TYPES = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  site: 'Place',
} as const satisfies Record<PlaceFile['kind'], string>;

const ORGANIZATION_TYPES = {
  'news-agency': 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  government: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  intelligence: 'GovernmentOrganization',
  international: 'Organization',
  company: 'Corporation',
  other: 'Organization',
} as const satisfies Record<OrganizationFile['type'], string>;
