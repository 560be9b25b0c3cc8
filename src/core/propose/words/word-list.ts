/** The words of a list written as one text, divided by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** A map from each word of a list to one value. */
export function wordMap<Value>(...lists: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(lists.flatMap(([text, value]) => [...wordSet(text)].map((word) => [word, value] as const)));
}
