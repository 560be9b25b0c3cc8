import type { SvgAttributes } from './svg.ts';

/** The site's palette, as `site.config.ts` has it. */
export type Palette = Record<'paper' | 'ink' | 'thread', ColorPair>;
interface ColorPair {
  light: string;
  dark: string;
}

/** What a color means in a picture: how much ink is in the paper, or the thread. */
const SHARE_OF_INK = { paper: 0, water: 0.04, land: 0.11, country: 0.2, line: 0.4, quiet: 0.74, ink: 1 };
export type Paint = keyof typeof SHARE_OF_INK | 'thread';
const PAINTS = [...(Object.keys(SHARE_OF_INK) as Paint[]), 'thread' as const];

/**
 * Attributes that paint an element. They hold the light scheme; the class is what the stylesheet turns dark. So a picture stands in
 * its light colors wherever a policy allows it no stylesheet.
 */
export function paint(palette: Palette, uses: { fill?: Paint | 'none'; stroke?: Paint }): SvgAttributes {
  const { fill, stroke } = uses;
  const classes = [fill !== undefined && fill !== 'none' && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean);
  return {
    class: classes.join(' '),
    fill: fill === undefined || fill === 'none' ? fill : colorOf(palette, fill, 'light'),
    stroke: stroke && colorOf(palette, stroke, 'light'),
  };
}

/** The rules that turn a picture dark. */
export function darkRules(palette: Palette): string {
  const rules = PAINTS.map((name) => {
    const color = colorOf(palette, name, 'dark');
    return `.f-${name}{fill:${color}}.s-${name}{stroke:${color}}`;
  });
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

function colorOf({ paper, ink, thread }: Palette, name: Paint, scheme: keyof ColorPair): string {
  return name === 'thread' ? thread[scheme] : mix(ink[scheme], paper[scheme], SHARE_OF_INK[name]);
}

/** @param share how much of `a`, from 0 to 1, is in the mix of two `#rrggbb` */
function mix(a: string, b: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [b, a].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
