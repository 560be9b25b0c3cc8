import type { ViewContext } from './view-context.ts';

/**
 * Makes of the content once, for each state of it and language, what many pages ask for: all pages together must not cost a walk through
 * all others for each. What is made is shared by all who ask, and nobody may change it.
 *
 * @param make takes what it makes from the context, and a key where there are many of a kind; from nothing else
 */
export function once<Context extends ViewContext, Key extends [] | [key: string | undefined], Made>(
  make: (context: Context, ...key: Key) => Made,
): (context: Context, ...key: Key) => Made {
  const states = new WeakMap<Context['graph'], Map<string, Map<string | undefined, { made: Made }>>>();
  return (context, ...key) => {
    const languages = states.get(context.graph) ?? new Map<string, Map<string | undefined, { made: Made }>>();
    states.set(context.graph, languages);
    const all = languages.get(context.locale) ?? new Map<string | undefined, { made: Made }>();
    languages.set(context.locale, all);
    const known = all.get(key[0]) ?? { made: make(context, ...key) };
    all.set(key[0], known);
    return known.made;
  };
}
