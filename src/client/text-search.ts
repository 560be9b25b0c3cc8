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

const FOUND = new RegExp(`<mark>.*?</mark>[^<${TEXT_BREAK}]{0,24}`, 's');

/**
 * Leads to the first passage that was found, in browsers that know how (`#:~:text=`); in others to the top of its page. What goes on
 * beyond a break stands elsewhere on the page, if at all.
 */
export function passageAddress({ url, excerpt }: TextResult): string {
  const words = FOUND.exec(excerpt)?.[0].replace(/<\/?mark>/g, '');
  const whole = decode(words ?? '').replace(/\s+\S*$/, '');
  return whole === '' ? url : `${url}#:~:text=${encodeURIComponent(whole).replaceAll('-', '%2D')}`;
}
