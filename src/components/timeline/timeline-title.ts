import { storyTitle } from '../../core/export/site-names.ts';
import { site } from '../../site.config.ts';

/** What the timeline of a story is called, or of everything. */
export function timelineTitle(story: string | undefined, { words, locale }: App.Locals): string {
  return story === undefined ? words.timeline : words.timelineOf(storyTitle(site, story, locale).text);
}
