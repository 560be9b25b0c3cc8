import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';
import { firstDayOf, isSurelyBefore, lastDayOf, type PartialDate } from '../schema/date.ts';
import type { Things } from './graph.ts';
import { compareText } from './order.ts';

/**
 * An outcome log grows at its end; nothing becomes of a claim before it was made, and nobody knows what is still to come.
 *
 * @param dates when each occurrence was said
 * @param known the newest date that the content knows the world by
 */
export function checkOutcomes({ outcomes }: ClaimUnit, dates: readonly PartialDate[], known?: PartialDate): Issue[] {
  const said = dates.map(firstDayOf).sort()[0];
  return outcomes.flatMap(({ entry: { date }, place }, index, all): Issue[] => {
    const previous = all[index - 1]?.entry.date;
    if (previous !== undefined && isSurelyBefore(date, previous)) {
      return [{ code: 'outcome-order', ...place, args: { date, previous } }];
    }
    if (said !== undefined && lastDayOf(date) < said)
      return [{ code: 'outcome-too-early', ...place, args: { date, said } }];
    if (known !== undefined && isSurelyBefore(known, date))
      return [{ code: 'outcome-too-late', ...place, args: { date, known } }];
    return [];
  });
}

/**
 * The newest date by which the content knows the world: of an article, an update, a correction, or a page that says what became of a
 * claim. The date of an outcome proves nothing of itself.
 */
export function newestKnown({ articles, claims }: Things): PartialDate | undefined {
  const pages = [...claims.values()].flatMap(({ outcomes }) => outcomes.map(({ source }) => source));
  const dates = [
    ...[...articles.values()].map(({ changed }) => changed),
    ...pages.flatMap(({ published, accessed }) => [...(published ? [published] : []), ...(accessed ? [accessed] : [])]),
  ];
  return dates.toSorted((a, b) => compareText(lastDayOf(a), lastDayOf(b))).at(-1);
}
