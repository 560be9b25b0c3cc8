import { element } from './result-view.ts';
import type { TextWords } from './text-words.ts';

/** How many texts there are by what they can be narrowed by, and its values. */
export type FilterCounts = Record<string, Record<string, number>>;

/** What texts are narrowed by: a choice for each filter, which the address keeps. */
export interface TextFilters {
  labels: HTMLLabelElement[];
  chosen: () => Record<string, string>;
  /** Takes out of reach what would leave nothing. */
  narrow: (counts: FilterCounts) => void;
  /** Writes what is chosen into the address. */
  keep: () => void;
}

/** @param people the names of people by their ids */
export function textFilters(words: TextWords, known: FilterCounts, people: ReadonlyMap<string, string>): TextFilters {
  // A year is its own name. No person is called as a kind is, whatever their id.
  const nameOf = (name: string, value: string): string =>
    (name === 'kind' ? words.kinds[value] : people.get(value)) ?? value;
  const selects = Object.keys(words.filters).flatMap((name) =>
    known[name] ? filterSelect(name, Object.keys(known[name]), words.all, (value) => nameOf(name, value)) : [],
  );
  return {
    labels: selects.map((select) => element('label', '', `${words.filters[select.name] ?? ''} `, select)),
    chosen: () => Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]]))),
    narrow: (counts) => {
      for (const { name, options } of selects) {
        for (const option of [...options].slice(1)) {
          // An id may be what every object has: `constructor`.
          const ofName = counts[name] ?? {};
          const number = Object.hasOwn(ofName, option.value) ? (ofName[option.value] ?? 0) : 0;
          option.text = `${nameOf(name, option.value)} (${number})`;
          option.disabled = number === 0 && !option.selected;
        }
      }
    },
    keep: () => {
      const address = new URL(location.href);
      for (const { name, value } of selects) {
        if (value === '') address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
      history.replaceState(null, '', address);
    },
  };
}

/** All first, then the values by what they are called, the last year first; chosen is the one in the address. */
function filterSelect(
  name: string,
  values: string[],
  all: string,
  nameOf: (value: string) => string,
): HTMLSelectElement {
  const select = element('select', '');
  select.name = name;
  const wanted = new URLSearchParams(location.search).get(name) ?? '';
  values.sort((a, b) => (name === 'period' ? b.localeCompare(a) : nameOf(a).localeCompare(nameOf(b))));
  select.add(new Option(all, ''));
  for (const value of values) {
    // An address of earlier says a person by name.
    select.add(new Option(nameOf(value), value, false, value === wanted || nameOf(value) === wanted));
  }
  return select;
}
