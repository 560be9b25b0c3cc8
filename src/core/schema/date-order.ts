import type { z } from 'zod';
import { isSurelyBefore, type PartialDate } from './date.ts';
import { refuse } from './refuse.ts';

/** Refuses two dates of a file of which the one that comes later in the world is the earlier, at the later. */
export function refuseReversed<Key extends string>(
  context: z.core.$RefinementCtx,
  dates: Readonly<Partial<Record<Key, PartialDate | undefined>>>,
  first: Key,
  then: Key,
): void {
  const earlier = dates[first];
  const later = dates[then];
  if (earlier === undefined || later === undefined || !isSurelyBefore(later, earlier)) return;
  refuse(context, 'dates-reversed', { key: then, date: later, other: first, before: earlier }, [then]);
}
