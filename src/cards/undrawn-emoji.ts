import { cardViews } from '../core/export/sharing/card-view.ts';
import type { ViewContext } from '../core/export/view-context.ts';
import { emojiIn } from './without-emoji.ts';

/** A line for each card that has to leave emoji out, so that it happens with somebody's knowledge; in both languages, like all of a build's own. */
export function undrawnEmoji(context: ViewContext): string[] {
  return [...cardViews(context)].flatMap(({ page, shows }) => {
    const emoji = emojiIn(JSON.stringify(shows));
    return emoji.length === 0 ? [] : `Kartu tanpa emoji / Card without emoji: ${page} ${emoji.join(' ')}`;
  });
}
