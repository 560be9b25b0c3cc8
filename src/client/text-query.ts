/** What the texts are asked for in place of what a reader typed. */
export interface TextQuery {
  term: string;
  /** Words that stand in no text: the search would leave them out and not say so. */
  absent: string[];
}

/** What a query is read with. */
export interface QueryReader {
  isInTexts: (word: string) => Promise<boolean>;
  /** What somebody or something of this name is called here. */
  labelOf: (name: string) => Promise<string | undefined>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
/** In quotation marks it is looked for as it stands. */
const QUOTED = /^\s*".+"\s*$/;
/** Nobody who knows a name types more; each word that is in no text costs some requests. */
const MOST_WORDS = 6;
const LONGEST_NAME = 4;

/**
 * Texts know one name of a thing, and readers another. Where a word stands in no text, the names that it is in are given up for what
 * the thing is called here; a word that is in no name either is left out, and told.
 */
export async function textQuery(query: string, { isInTexts, labelOf }: QueryReader): Promise<TextQuery> {
  const asTyped = { term: query, absent: [] };
  const words = query.match(WORD) ?? [];
  if (words.length > MOST_WORDS || QUOTED.test(query)) return asTyped;
  const known = await Promise.all(words.map(isInTexts));
  if (!known.includes(false)) return asTyped;

  const term: string[] = [];
  const absent: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = await nameFrom(at);
    if (found) term.push(found.label);
    else (known[at] === true ? term : absent).push(words[at] ?? '');
    at = found?.to ?? at + 1;
  }
  return term.length === 0 ? asTyped : { term: term.join(' '), absent };

  /** The longest name that begins with a word and has one that is in no text. */
  async function nameFrom(from: number): Promise<{ label: string; to: number } | undefined> {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      if (!known.slice(from, to).includes(false)) return undefined;
      const label = await labelOf(words.slice(from, to).join(' '));
      if (label !== undefined) return { label, to };
    }
    return undefined;
  }
}
