import { about, count } from './result-view.ts';
import { textFilters } from './text-filters.ts';
import { textList } from './text-list.ts';
import { textQuery, type QueryReader, type TextQuery } from './text-query.ts';
import { loadTextSearch } from './text-search.ts';
import type { TextWords } from './text-words.ts';

/**
 * Shows the articles and claims with the words of a query, each with the passage, and what the results can be narrowed by.
 *
 * @param labelOf what somebody or something of a name is called here
 */
export async function showTexts(section: HTMLElement, typed: string, labelOf: QueryReader['labelOf']): Promise<void> {
  const { index = '', people = '', words: given = '{}' } = section.dataset;
  const words = JSON.parse(given) as TextWords;
  const status = section.querySelector('[role=status]');
  const place = section.querySelector<HTMLElement>('.text-filters');
  if (!status || !place) return;
  /** What is said of the results that are listed. */
  let said = '';
  const list = textList(section, words, (isThere) => {
    status.textContent = isThere ? said : words.failed;
  });
  section.hidden = false;
  let asked = 0;

  try {
    const search = await loadTextSearch(index);
    const [known, names] = await Promise.all([search.filters(), loadPeople(people)]);
    const isInTexts = async (word: string): Promise<boolean> =>
      (await search.search(word, { filters: {} })).unfilteredResultCount > 0;
    const query = await textQuery(typed, { isInTexts, labelOf });
    const filters = textFilters(words, known, names);

    const ask = async (): Promise<void> => {
      const mine = ++asked;
      try {
        const answer = await search.search(query.term, { filters: filters.chosen() });
        // Something else has been asked by then.
        if (mine !== asked) return;
        const found = answer.results.length;
        status.textContent = said = answerWords(words, typed, query, found);
        // What nothing was found of cannot be narrowed; what was narrowed too far can be widened.
        place.hidden = found === 0 && Object.keys(filters.chosen()).length === 0;
        filters.narrow(answer.filters);
        await list?.(answer.results);
      } catch {
        if (mine === asked) status.textContent = words.failed;
      }
    };
    place.replaceChildren(...filters.labels);
    place.addEventListener('change', () => {
      filters.keep();
      void ask();
    });
    await ask();
  } catch {
    status.textContent = words.failed;
  }
}

/** How many texts there are, of what if not of all that was typed, and which words of it are in none. */
function answerWords(words: TextWords, typed: string, { term, absent }: TextQuery, found: number): string {
  const number = count(words.found, found);
  const told = term === typed ? number : about(words.searchedAs.replace('{n}', number), term);
  return [...absent.map((word) => about(words.nothing, word)), found === 0 ? about(words.nothing, term) : told].join(
    ' ',
  );
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
