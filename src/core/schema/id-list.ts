import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { refuse } from './refuse.ts';

/** A list of ids in which none stands twice: a page would name it twice too. */
export function idList<Id extends z.ZodType<string>>(id: Id): z.ZodArray<Id> {
  return z.array(id).superRefine((ids, context) => {
    for (const [index, one] of ids.entries()) {
      if (ids.indexOf(one) < index) refuse(context, 'value-bad', { reason: 'repeated' satisfies Reason }, [index]);
    }
  });
}
