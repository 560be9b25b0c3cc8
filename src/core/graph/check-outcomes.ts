import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';
import { firstDayOf, lastDayOf, type PartialDate } from '../schema/date.ts';

/**
 * An outcome log grows at its end, and nothing becomes of a claim before it was made.
 *
 * @param dates when each occurrence was said
 */
export function checkOutcomes({ data, outcomePlaces }: ClaimUnit, dates: readonly PartialDate[]): Issue[] {
  const said = dates.map(firstDayOf).sort()[0];
  return (data.outcomes ?? []).flatMap(({ date }, index, all): Issue[] => {
    const place = outcomePlaces[index];
    const previous = all[index - 1]?.date;
    if (!place) return [];
    if (previous !== undefined && lastDayOf(date) < firstDayOf(previous)) {
      return [{ code: 'outcome-order', ...place, args: { date, previous } }];
    }
    if (said !== undefined && lastDayOf(date) < said)
      return [{ code: 'outcome-too-early', ...place, args: { date, said } }];
    return [];
  });
}
