import { markCuts } from '../core/search/excerpt.ts';
import { count, element } from './result-view.ts';
import { loadTextSearch, passage, passageAddress, type TextAnswer, type TextResult } from './text-search.ts';

/** What the search in texts says; as `TextSearchWords` of the catalogue. */
interface Words {
  found: { one: string; other: string };
  nothing: string;
  failed: string;
  all: string;
  filters: Record<string, string>;
  kinds: Record<string, string>;
}

const PAGE = 10;

/** Shows the articles and claims with the words of a query, each with the passage, and what the results can be narrowed by. */
export async function showTexts(section: HTMLElement, query: string): Promise<void> {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as Words;
  const [status, list, more, place] = [
    section.querySelector<HTMLElement>('[role=status]'),
    section.querySelector('ol'),
    section.querySelector('button'),
    section.querySelector('.text-filters'),
  ];
  if (!status || !list || !more || !place) return;
  section.hidden = false;
  let answer: TextAnswer | undefined;
  let shown = 0;

  const search = await loadTextSearch(section.dataset['index'] ?? '').catch(() => undefined);
  if (!search) {
    status.textContent = words.failed;
    return;
  }
  const [known, people] = await Promise.all([search.filters(), loadPeople(section.dataset['people'] ?? '')]);
  const selects = Object.keys(words.filters)
    .filter((name) => known[name] !== undefined)
    .map((name) => filter(name, Object.keys(known[name] ?? {})));
  place.replaceChildren(...selects.map(({ label }) => label));
  place.addEventListener('change', () => {
    const address = new URL(location.href);
    for (const { select } of selects) {
      if (select.value === '') address.searchParams.delete(select.name);
      else address.searchParams.set(select.name, select.value);
    }
    history.replaceState(null, '', address);
    void ask();
  });
  more.addEventListener('click', () => void show());
  await ask();

  async function ask(): Promise<void> {
    const chosen = selects.flatMap(({ select }) => (select.value === '' ? [] : [[select.name, select.value] as const]));
    answer = await search?.search(query, { filters: Object.fromEntries(chosen) });
    if (!answer || !status) return;
    const { results, filters } = answer;
    status.textContent =
      results.length === 0 ? words.nothing.replace('{q}', () => query) : count(words.found, results.length);
    for (const { select } of selects) narrow(select, filters[select.name] ?? {});
    shown = 0;
    list?.replaceChildren();
    await show();
  }

  async function show(): Promise<void> {
    const { results = [] } = answer ?? {};
    const next = results.slice(shown, shown + PAGE);
    shown += next.length;
    const items = (await Promise.all(next.map(({ data }) => data()))).map(item);
    list?.append(...items);
    if (more) more.hidden = shown >= results.length;
    // The reader goes on where the new results begin.
    if (shown > PAGE) items[0]?.querySelector('a')?.focus();
  }

  function item(result: TextResult): HTMLElement {
    const { meta } = result;
    const title = element('a', 'text-title', meta['title'] ?? result.url);
    title.setAttribute('href', result.url);
    if (meta['titleLang'] !== undefined) title.lang = meta['titleLang'];
    const kind = element('span', 'text-kind', words.kinds[meta['kind'] ?? ''] ?? '');
    const excerpt = element('a', 'text-passage', ...passage(markCuts(result)));
    excerpt.setAttribute('href', passageAddress(result));
    if (meta['lang'] !== undefined) excerpt.lang = meta['lang'];
    return element('li', '', kind, title, excerpt);
  }

  function filter(name: string, values: string[]): { label: HTMLLabelElement; select: HTMLSelectElement } {
    const select = element('select', '');
    select.name = name;
    const wanted = new URLSearchParams(location.search).get(name) ?? '';
    const sorted =
      name === 'period' ? values.sort().reverse() : values.sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
    select.add(new Option(words.all, ''));
    for (const value of sorted) {
      // An address of earlier says a person by name.
      select.add(new Option(nameOf(value), value, false, value === wanted || nameOf(value) === wanted));
    }
    return { label: element('label', '', `${words.filters[name] ?? name} `, select), select };
  }

  /** What a value of a filter is called: a year is its own name. */
  function nameOf(value: string): string {
    return words.kinds[value] ?? people.get(value) ?? value;
  }

  /** Takes out of reach what would leave nothing. */
  function narrow(select: HTMLSelectElement, counts: Record<string, number>): void {
    for (const option of select.options) {
      if (option.value === '') continue;
      const number = counts[option.value] ?? 0;
      option.text = `${nameOf(option.value)} (${number})`;
      option.disabled = number === 0 && !option.selected;
    }
  }
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
