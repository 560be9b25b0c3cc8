import { z } from 'zod';
import { partialDate } from './date.ts';
import { refuseReversed } from './date-order.ts';
import { entityKeys } from './entity.ts';
import { entityId, placeId } from './id.ts';
import { idList } from './id-list.ts';

export const eventSchema = z
  .strictObject({
    ...entityKeys,
    from: partialDate.describe('When it began'),
    to: partialDate.optional().describe('When it ended'),
    place: placeId.optional().describe('Id of the place where it happened'),
    participants: idList(entityId).optional().describe('Ids of who took part'),
  })
  .superRefine((event, context) => {
    refuseReversed(context, event, 'from', 'to');
  });
export type EventFile = z.output<typeof eventSchema>;
