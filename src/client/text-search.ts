import { textFragment } from '../core/export/sharing/text-fragment.ts';
import { TEXT_BREAK, type Excerpt } from '../core/search/excerpt.ts';

/** The part of Pagefind's interface that is used here; it comes as a file of its own with the index. */
export interface TextSearch {
  options: (options: { basePath: string; baseUrl: string; noWorker: boolean; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (term: string | null, options: { filters: Record<string, string> }) => Promise<TextAnswer>;
}

export interface TextAnswer {
  results: { data: () => Promise<TextResult> }[];
  /** How many there would be, whatever they were narrowed by. */
  unfilteredResultCount: number;
  filters: Record<string, Record<string, number>>;
}

export interface TextResult extends Excerpt {
  url: string;
  meta: Record<string, string>;
}

/** @param folder address of the index of texts */
export async function loadTextSearch(folder: string): Promise<TextSearch> {
  const search = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as TextSearch;
  // A worker would have to be named in the policy of the page; for one search at a time there is no need of one.
  await search.options({ basePath: folder, baseUrl: '/', noWorker: true, excerptLength: 36 });
  await search.init();
  return search;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** A passage as nodes: what was found in marks, all else as text, whatever it may look like. */
export function passage(excerpt: string): (HTMLElement | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (marked === undefined) return decode(part);
    const mark = document.createElement('mark');
    mark.textContent = decode(marked);
    return mark;
  });
}

function decode(text: string): string {
  return text.replace(/&(\w+|#\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

const MARKED = /<mark>/g;
/** What was found first, as one with what was found right after it; what stands before it, and what after. */
const FOUND = /^(?<before>.*?)(?<words>(?:<mark>.*?<\/mark>\s*)+)(?<after>.*)$/s;

/**
 * Leads to the passage that was found, in browsers that know how (`#:~:text=`); in others to the top of its page. A word alone may
 * stand on the page many times, so what is around it is named too, though nothing beyond a break: that stands elsewhere, if at all.
 */
export function passageAddress({ url, excerpt }: Pick<TextResult, 'url' | 'excerpt'>): string {
  const parts = excerpt.split(TEXT_BREAK);
  const [most = ''] = parts.toSorted((a, b) => (b.match(MARKED)?.length ?? 0) - (a.match(MARKED)?.length ?? 0));
  const { before = '', words = '', after = '' } = FOUND.exec(most)?.groups ?? {};
  const fragment = textFragment({ before: plain(before), words: plain(words), after: plain(after) });
  return fragment === '' ? url : `${url}#${fragment}`;
}

function plain(marked: string): string {
  return decode(marked.replace(/<\/?mark>/g, ''));
}
