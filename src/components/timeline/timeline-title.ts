import { words } from '../../i18n/words.ts';
import { site } from '../../site.config.ts';

/** What the timeline of a story is called, or of everything. */
export function timelineTitle(story: string | undefined): string {
  return story === undefined ? words.timeline : words.timelineOf(storyTitle(story));
}

export function storyTitle(story: string): string {
  return site.stories[story]?.title[site.locale] ?? story;
}
