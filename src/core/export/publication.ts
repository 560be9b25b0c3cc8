import type { Site } from '../schema/site.ts';

/** What is said of the site wherever a page of it is cited or shared. */
export type Publication = Pick<Site, 'name' | 'url' | 'authors' | 'locale' | 'timeZone'>;

/** The address that a page has for the rest of the world. */
export function publicAddress({ url }: Publication, path: string): string {
  return new URL(path, url).href;
}
