import { isCapitalised, isComma, type Token } from '../text/token.ts';

/** Titles that are cut short and stand before a name: `Prof. Dr. H. Ahmad`. */
const TITLE = /^(?:prof|drs?|dra|ir|hj?|kh|pdt|ust|apt)$/;

const DEGREE = /^(?:(?:[SMB]|Ph|Sp|LL)(?:\.\p{Lu}\p{L}{0,5})+|A\.Md(?:\.\p{Lu}\p{L}*)*|Lc|MBA|PhD|MSc)$/u;

/** Whether a word is a degree that stands behind a name: `S.H`, `M.Hum`, its last full stop aside. */
export function isDegree(word: string): boolean {
  return DEGREE.test(word);
}

/**
 * Makes one token of a name and the titles before it, and leaves out the degrees behind it (`, S.H., M.H.`): their full stops and commas
 * end nothing, and nobody speaks but the person. A degree that ends its sentence stays.
 */
export function joinTitles(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (!isName(token) || isTitle(tokens, at)) {
      joined.push(token);
      continue;
    }
    let from = at;
    for (let length = titleLength(tokens, from); length > 0; length = titleLength(tokens, from)) from -= length;
    joined.splice(joined.length - (at - from));
    const { start, initial } = tokens[from] ?? token;
    joined.push({ ...token, start, initial });
    at = degreesEnd(tokens, at + 1) - 1;
  }
  return joined;
}

/** How many tokens right before one are a title: `Dr.`, or `(Purn.)`, which stands behind a rank. */
function titleLength(tokens: readonly Token[], from: number): number {
  if (isTitle(tokens, from - 2)) return 2;
  const four = tokens.slice(Math.max(0, from - 4), from).map(({ low }) => low);
  return /^\( (?:purn|almh?) \. \)$/.test(four.join(' ')) ? 4 : 0;
}

function isTitle(tokens: readonly Token[], at: number): boolean {
  return TITLE.test(tokens[at]?.low ?? '') && tokens[at + 1]?.text === '.';
}

function isName(token: Token): boolean {
  return token.kind === 'mention' || isCapitalised(token);
}

/** Where the degrees that begin at a token end; there where there are none, or nothing goes on behind them. */
function degreesEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isComma(tokens[to]) && isDegree(tokens[to + 1]?.text ?? '')) to += tokens[to + 2]?.text === '.' ? 3 : 2;
  const next = tokens[to];
  return next === undefined || isName(next) || next.text === '.' ? from : to;
}
