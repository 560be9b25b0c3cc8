import type { EntityId } from '../../schema/id.ts';
import { entityOf } from './entity-view.ts';
import type { ViewContext } from '../view-context.ts';

/** An entity's events are also those that it took part in: true for one that happened there. */
export function happenedAt(context: ViewContext, event: EntityId, place: EntityId): boolean {
  const { data } = entityOf(context, event);
  return data.entityKind === 'event' && data.place === place;
}
