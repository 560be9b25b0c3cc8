/** A page of a route: what its address is made of, and what it shows. */
export interface SitePage<Params, View> {
  params: Params;
  props: { readonly view: View };
}

/**
 * A page whose view is made when it is asked for. What a page shows is its view, and all that it may depend on beside the site's
 * own words, values and code: a build compares the views with those of the last one, and makes the pages anew whose view is another.
 *
 * @param make makes the view: plain data, as JSON has it
 */
export function sitePage<Params, View>(params: Params, make: () => View): SitePage<Params, View> {
  return {
    params,
    props: {
      get view() {
        return make();
      },
    },
  };
}
