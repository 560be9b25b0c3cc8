import { CARD_SIZE } from '../core/export/sharing/card-size.ts';
import type { CardHop, CardText } from './card-text.ts';
import { CardNodes, type CardNode, type TextStyle } from './card-node.ts';

const { width: CARD_WIDTH, height: CARD_HEIGHT } = CARD_SIZE;

/** What the parts that have to fit are called when they are measured, and the room they have. */
export const BODY = 'body';
const BODY_HEIGHT = 466;
export const LINE = 'line';

const TOP = 48;
const FOOT_HEIGHT = 104;
/** Where the thread hangs, how thick it is, and where the text begins. */
const THREAD = 72;
const THREAD_WIDTH = 4;
const TEXT = 120;
const DOT = 24;
const HOP_HEIGHT = 54;
export const TEXT_WIDTH = CARD_WIDTH - TEXT - 72;

export interface CardColors {
  paper: string;
  ink: string;
  quiet: string;
  thread: string;
}

export interface LaidOutCard {
  root: CardNode;
  nodes: CardNodes;
}

/** Lays a card out with its title at one size: the thread runs down from the upper edge, through all who carried the words. */
export async function layOutCard(
  text: CardText,
  siteName: string,
  colors: CardColors,
  titleSize: number,
): Promise<LaidOutCard> {
  const nodes = new CardNodes();
  const print = (size: number, color: string): TextStyle => ({
    typeface: 'print',
    weight: 400,
    size,
    lineHeight: 1.4,
    color,
  });
  const { chain } = text;

  const kicker = nodes.box({ marginBottom: 14, columnGap: 20 }, [
    await nodes.text(text.kicker, print(32, colors.quiet), { wrap: false }),
    ...(text.accent === undefined
      ? []
      : [await nodes.text(text.accent, { ...print(32, colors.thread), weight: 700 }, { wrap: false })]),
  ]);
  const title = await nodes.text(text.title, {
    typeface: 'text',
    weight: text.titleIs === 'heading' ? 700 : 400,
    size: titleSize,
    lineHeight: text.titleIs === 'heading' ? 1.14 : 1.26,
    color: colors.ink,
  });
  const names = await Promise.all(
    text.otherNames.map((name) => nodes.text(name, { ...print(38, colors.quiet), typeface: 'text' }, { wrap: false })),
  );
  const body = nodes.box(
    { flexDirection: 'column', width: TEXT_WIDTH, flexShrink: 0 },
    [
      kicker,
      title,
      ...(names.length > 0 ? [nodes.box({ columnGap: 36, flexWrap: 'wrap', marginTop: 14 }, names)] : []),
      ...(text.note === undefined
        ? []
        : [nodes.box({ marginTop: 20 }, [await nodes.text(text.note, print(36, colors.quiet))])]),
    ],
    BODY,
  );

  const chainTop = TOP + BODY_HEIGHT - chain.length * HOP_HEIGHT;
  const root = nodes.box(
    { position: 'relative', width: CARD_WIDTH, height: CARD_HEIGHT, backgroundColor: colors.paper },
    [
      threadOf(nodes, chain.length === 0 ? CARD_HEIGHT : TOP + BODY_HEIGHT - HOP_HEIGHT / 2, colors),
      nodes.box({ position: 'absolute', left: TEXT, top: TOP, width: TEXT_WIDTH, alignItems: 'flex-start' }, [body]),
      ...(await Promise.all(
        chain.map((hop, index) => hopNode(nodes, hop, chainTop + index * HOP_HEIGHT, index, colors)),
      )),
      await footOf(nodes, siteName, text.foot, colors),
    ],
  );
  return { root, nodes };
}

/** How high the part above the chain may be. */
export function bodyRoom({ chain }: CardText): number {
  return BODY_HEIGHT - chain.length * HOP_HEIGHT - (chain.length > 0 ? 20 : 0);
}

function threadOf(nodes: CardNodes, height: number, { thread }: CardColors): CardNode {
  const left = THREAD - THREAD_WIDTH / 2;
  return nodes.box({ position: 'absolute', left, top: 0, width: THREAD_WIDTH, height, backgroundColor: thread });
}

async function hopNode(
  nodes: CardNodes,
  hop: CardHop,
  top: number,
  index: number,
  colors: CardColors,
): Promise<CardNode> {
  const style: TextStyle = { typeface: 'print', weight: 400, size: 36, lineHeight: 1.4, color: colors.ink };
  const dot = nodes.box({
    position: 'absolute',
    left: THREAD - DOT / 2 - TEXT,
    top: (HOP_HEIGHT - DOT) / 2,
    width: DOT,
    height: DOT,
    borderRadius: DOT / 2,
    border: `${THREAD_WIDTH}px solid ${colors.thread}`,
    backgroundColor: index === 0 ? colors.thread : colors.paper,
  });
  const line = nodes.box(
    { columnGap: 14, flexShrink: 0 },
    [
      await nodes.text(hop.name, { ...style, weight: index === 0 ? 700 : 400 }, { wrap: false }),
      ...(hop.role === undefined
        ? []
        : [await nodes.text(hop.role, { ...style, color: colors.quiet }, { wrap: false })]),
    ],
    `${LINE}-${index}`,
  );
  return nodes.box(
    { position: 'absolute', left: TEXT, top, width: TEXT_WIDTH, height: HOP_HEIGHT, alignItems: 'center' },
    [dot, line],
  );
}

async function footOf(nodes: CardNodes, siteName: string, foot: string, colors: CardColors): Promise<CardNode> {
  const name = await nodes.text(
    siteName,
    { typeface: 'text', weight: 700, size: 36, lineHeight: 1.3, color: colors.ink },
    { wrap: false },
  );
  return nodes.box(
    {
      position: 'absolute',
      left: TEXT,
      bottom: 0,
      width: TEXT_WIDTH,
      height: FOOT_HEIGHT,
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    [
      name,
      await nodes.text(
        foot,
        { typeface: 'print', weight: 400, size: 32, lineHeight: 1.4, color: colors.quiet },
        { wrap: false },
      ),
    ],
  );
}
