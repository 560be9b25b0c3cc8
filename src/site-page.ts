/** A page of a route: what its address is made of, and what it shows. */
export interface SitePage<Params, View> {
  params: Params;
  props: { readonly view: View };
}

/** What JSON can hold all of: no functions, so no map, set or date either, which it would lose. */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (...args: never) => unknown
    ? never
    : { [Key in keyof T]: Plain<T[Key]> };

/**
 * A page whose view is made when it is asked for. What a page shows is its view, and all that it may depend on beside the site's
 * own words, values and code: a build compares the views with those of the last one, as JSON, and makes the pages anew whose view is
 * another.
 *
 * @param make makes the view: plain data, as JSON has it
 */
export function sitePage<Params, View>(params: Params, make: () => View & Plain<View>): SitePage<Params, View> {
  return {
    params,
    props: {
      get view() {
        return make();
      },
    },
  };
}
