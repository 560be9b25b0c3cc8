import { closest, distance } from 'fastest-levenshtein';

/**
 * The one of `known` that `text` most probably was meant to be, or undefined where none is near: at most a third of the letters
 * may differ.
 */
export function nearest(text: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = text.toLowerCase();
  const byLower = new Map(known.map((name) => [name.toLowerCase(), name]));
  const candidate = closest(lower, [...byLower.keys()]);
  const allowed = Math.max(1, Math.floor(Math.max(lower.length, candidate.length) / 3));
  return distance(lower, candidate) <= allowed ? byLower.get(candidate) : undefined;
}

/** The argument that adds “Did you mean …?” to an issue. */
export function didYouMean(text: string, known: readonly string[]): { nearest?: string } {
  const candidate = nearest(text, known);
  return candidate === undefined ? {} : { nearest: candidate };
}
