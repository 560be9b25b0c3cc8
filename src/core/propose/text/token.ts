import type { EntityId } from '../../schema/id.ts';
import type { NameRange, Range } from './text-block.ts';

/** A word, a mark of punctuation, or a whole mention, with where it stands in its block. */
export interface Token extends Range {
  kind: 'word' | 'punctuation' | 'mention';
  text: string;
  low: string;
  entity?: EntityId;
  /** Stands within quotation marks. */
  quoted: boolean;
  /** The first word of its sentence, whose capital says nothing. */
  initial: boolean;
}

const PIECE = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’.\-/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Cuts a stretch of a block into tokens. A mention is one token, whatever it consists of. */
export function tokenize(
  text: string,
  range: Range,
  mentions: readonly NameRange[],
  quotes: readonly Range[],
): Token[] {
  const inside = mentions.filter(({ start, end }) => start >= range.start && end <= range.end);
  const tokens: Token[] = [];
  let at = range.start;
  for (const mention of inside) {
    if (mention.start < at) continue;
    pieces(at, mention.start);
    push(mention.start, mention.end, 'mention', mention.entity);
    at = mention.end;
  }
  pieces(at, range.end);
  return tokens;

  function pieces(from: number, to: number): void {
    for (const { index, 0: piece } of text.slice(from, to).matchAll(PIECE))
      push(from + index, from + index + piece.length, /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'punctuation');
  }

  function push(start: number, end: number, kind: Token['kind'], entity?: EntityId): void {
    const word = text.slice(start, end);
    // `pejabat-pejabat` is the plural of `pejabat`.
    const low = word.toLowerCase().replace(/^(\p{L}+)-\1$/u, '$1');
    const quoted = quotes.some((quote) => start > quote.start && end < quote.end);
    const initial = kind !== 'punctuation' && !tokens.some((token) => token.kind !== 'punctuation');
    const named = entity !== undefined && { entity };
    tokens.push({ kind, text: word, low, start, end, quoted, initial, ...named });
  }
}

/** A word with a capital that is no mention. */
export function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

/** A mark that ends a quotation, or begins one where both look the same. */
export function isClosingQuote(token: Token | undefined): boolean {
  return token?.text === '”' || token?.text === '"';
}

export function isOpeningQuote(token: Token | undefined): boolean {
  return token?.text === '“' || token?.text === '"';
}
