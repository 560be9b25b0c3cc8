/** What an article says of when it was changed: moments as they stand in its file. */
interface Changed<Moment extends string> {
  updated?: Moment | undefined;
  corrections: readonly { date: Moment }[];
}

/** When an article was last changed since it was published; a correction is a change, whether or not `updated` goes with it. */
export function lastModified<Moment extends string>({ updated, corrections }: Changed<Moment>): Moment | undefined {
  return corrections
    .map(({ date }) => date)
    .reduce<Moment | undefined>(
      (last, date) => (last === undefined || Date.parse(date) > Date.parse(last) ? date : last),
      updated,
    );
}
