import type { ViewContext } from './view-context.ts';

/**
 * Makes of the content once, for each state of it, what many pages ask for: a page must not cost a walk through all others. What is made
 * is shared by all who ask, and nobody may change it.
 *
 * @param make takes what it makes from the context, and from a key where there are many of a kind
 */
export function once<Context extends ViewContext, Key extends [] | [key: string | undefined], Made>(
  make: (context: Context, ...key: Key) => Made,
): (context: Context, ...key: Key) => Made {
  const states = new WeakMap<Context, Map<string | undefined, { made: Made }>>();
  return (context, ...key) => {
    const all = states.get(context) ?? new Map<string | undefined, { made: Made }>();
    states.set(context, all);
    const known = all.get(key[0]) ?? { made: make(context, ...key) };
    all.set(key[0], known);
    return known.made;
  };
}
