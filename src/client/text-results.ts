import { markCuts } from '../core/search/excerpt.ts';
import { about, count, element } from './result-view.ts';
import { textFilters } from './text-filters.ts';
import { loadTextSearch, passage, passageAddress, type TextAnswer, type TextResult } from './text-search.ts';
import type { TextWords } from './text-words.ts';

/** Shows the articles and claims with the words of a query, each with the passage, and what the results can be narrowed by. */
export async function showTexts(section: HTMLElement, query: string): Promise<void> {
  const { index = '', people = '', words: said = '{}' } = section.dataset;
  const words = JSON.parse(said) as TextWords;
  const status = section.querySelector('[role=status]');
  const place = section.querySelector<HTMLElement>('.text-filters');
  const list = textList(section, words);
  if (!status || !place || !list) return;
  section.hidden = false;

  const search = await loadTextSearch(index).catch(() => undefined);
  if (!search) {
    status.textContent = words.failed;
    return;
  }
  const filters = textFilters(words, ...(await Promise.all([search.filters(), loadPeople(people)])));
  place.replaceChildren(...filters.labels);
  place.addEventListener('change', () => {
    filters.keep();
    void ask();
  });
  await ask();

  async function ask(): Promise<void> {
    const answer = await search?.search(query, { filters: filters.chosen() });
    if (!answer || !status || !place) return;
    const found = answer.results.length;
    status.textContent = found === 0 ? about(words.nothing, query) : count(words.found, found);
    // What nothing was found of cannot be narrowed; what was narrowed too far can be widened.
    place.hidden = found === 0 && Object.keys(filters.chosen()).length === 0;
    filters.narrow(answer.filters);
    await list?.(answer.results);
  }
}

const PAGE = 10;

/** @returns lists results in the place of those before, some at a time: a button brings the next */
function textList(
  section: HTMLElement,
  words: TextWords,
): ((results: TextAnswer['results']) => Promise<void>) | undefined {
  const list = section.querySelector('ol');
  const more = section.querySelector('button');
  if (!list || !more) return undefined;
  let left: TextAnswer['results'] = [];
  const show = async (): Promise<Element[]> => {
    const mine = left;
    const next = await Promise.all(mine.slice(0, PAGE).map(({ data }) => data()));
    // Asked twice before they were there, or for others.
    if (mine !== left) return [];
    left = mine.slice(PAGE);
    const items = next.map((result) => textItem(result, words));
    list.append(...items);
    more.hidden = left.length === 0;
    return items;
  };
  more.addEventListener('click', () => {
    // The reader goes on where the new results begin.
    void show().then(([first]) => first?.querySelector('a')?.focus());
  });
  return async (results) => {
    left = results;
    list.replaceChildren();
    await show();
  };
}

function textItem(result: TextResult, { kinds }: TextWords): HTMLElement {
  const { title: name = result.url, titleLang, lang, kind = '' } = result.meta;
  const title = element('a', 'text-title', name);
  title.href = result.url;
  if (titleLang !== undefined) title.lang = titleLang;
  const excerpt = element('a', 'text-passage', ...passage(markCuts(result)));
  excerpt.href = passageAddress(result);
  if (lang !== undefined) excerpt.lang = lang;
  return element('li', '', element('span', 'text-kind', kinds[kind] ?? ''), title, excerpt);
}

/** The names of people by their ids; none where they cannot be had, and the ids are shown. */
async function loadPeople(address: string): Promise<ReadonlyMap<string, string>> {
  try {
    const response = await fetch(address);
    return new Map(Object.entries((await response.json()) as Record<string, string>));
  } catch {
    return new Map();
  }
}
