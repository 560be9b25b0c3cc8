/** Pictures among the letters. `©` and the like count only where they are asked for as a picture. */
const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\u200D|\uFE0F/v;
const ALL_EMOJI = new RegExp(EMOJI, 'gv');

/** What a card has to leave out of the text, each once. */
export function emojiIn(text: string): string[] {
  return [...new Set(text.match(ALL_EMOJI))];
}

/** The text as a card can show it: emoji need a font of pictures in color, and a headline reads the same without them. */
export function withoutEmoji(text: string): string {
  return text.replace(ALL_EMOJI, '').replace(/ {2,}/g, ' ').trim();
}
