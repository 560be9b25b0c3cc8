import { escapeMarkup } from '../../xml.ts';

/** Size that the frame of a claim asks for: at this height, and from this width on, nothing of it is cut off. */
export const EMBED_HEIGHT = 380;
export const EMBED_MIN_WIDTH = 300;
export const EMBED_WIDTH = 640;

/** What another site puts into a page to show a claim. It needs no script, and asks for nothing but the frame. */
export function embedCode(url: string, title: string): string {
  const attributes = {
    src: url,
    title,
    width: '100%',
    height: String(EMBED_HEIGHT),
    style: `border:0;min-width:${EMBED_MIN_WIDTH}px;max-width:${EMBED_WIDTH}px`,
    loading: 'lazy',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}
