/** Where a claim is reported: those who spoke together have an occurrence each, at one place. */
interface Reported {
  article: string;
  anchor: string;
}

/** Counts the places where a claim is reported, whoever spoke there. */
export function countPlaces(occurrences: readonly Reported[]): number {
  return new Set(occurrences.map(({ article, anchor }) => `${article}#${anchor}`)).size;
}
