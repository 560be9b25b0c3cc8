/** Pictures among the letters. `©` and the like count only where they are asked for as a picture. */
const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\u200D|\uFE0F/v;
const ALL_EMOJI = new RegExp(EMOJI, 'gv');

/** True if a card has to leave something of the text out. */
export function holdsEmoji(text: string): boolean {
  return EMOJI.test(text);
}

/** The text as a card can show it: emoji need a font of pictures in color, and a headline reads the same without them. */
export function withoutEmoji(text: string): string {
  return text.replace(ALL_EMOJI, '').replace(/ {2,}/g, ' ').trim();
}
