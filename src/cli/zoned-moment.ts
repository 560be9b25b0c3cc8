import type { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';

/** A moment as articles write it, to the minute and with its offset: `2023-09-05T09:00+07:00`. */
export function zonedMoment(date: TZDate): string {
  return formatISO(date).replace(/(T\d\d:\d\d):\d\d/, '$1');
}
