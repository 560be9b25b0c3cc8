/** Stands, as a word of its own, between the parts of a text that is searched: sentences of several articles, headings, paragraphs. */
export const TEXT_BREAK = '·';

/** A stretch of a text, as Pagefind gives it. */
export interface Excerpt {
  /** Escaped HTML, with `<mark>` around what was found. */
  excerpt: string;
  /** The same without marks. */
  plain_excerpt: string;
  /** The whole text, escaped in the same way. */
  raw_content: string;
}

const EDGES = new RegExp(`^${TEXT_BREAK} | ${TEXT_BREAK}$`, 'g');
/** A word or two beyond a break, nothing of which was looked for. */
const STUB_AT_START = new RegExp(`^[^<${TEXT_BREAK}]{1,24} ${TEXT_BREAK} `);
const STUB_AT_END = new RegExp(` ${TEXT_BREAK} [^<${TEXT_BREAK}]{1,24}$`);

/** The excerpt with an ellipsis where it begins or ends within a sentence, less what is too little of one to show. */
export function markCuts({ excerpt, plain_excerpt: plain, raw_content: text }: Excerpt): string {
  const at = text.indexOf(plain);
  const before = text.slice(0, Math.max(0, at)).trimEnd();
  const after = at === -1 ? '' : text.slice(at + plain.length).trimStart();
  let shown = excerpt.replace(EDGES, '');
  if (!isBreak(before, plain)) shown = STUB_AT_START.test(shown) ? shown.replace(STUB_AT_START, '') : `…${shown}`;
  if (isBreak(plain, after)) return shown;
  return STUB_AT_END.test(shown) ? shown.replace(STUB_AT_END, '') : `${shown.replace(/[\s,;:–—-]+$/u, '')}…`;
}

const SENTENCE_END = /[.?!…]["'”’»)\]]*$/u;

/** True if a sentence ends between two stretches of a text. A point before a small letter is that of an abbreviation. */
function isBreak(before: string, after: string): boolean {
  if (before === '' || after === '' || before.endsWith(TEXT_BREAK) || after.startsWith(TEXT_BREAK)) return true;
  return SENTENCE_END.test(before) && !/^\p{Ll}/u.test(after);
}
