import { addressWith, without } from './ledger-address.ts';
import { choiceOf, groupOf, type Choice } from './ledger-choices.ts';
import type { Filter } from './read-ledger.ts';

/** Names what the claims are filtered by. */
export type FilterNames = (chosen: readonly Filter[]) => void;

/**
 * Names above the claims, and in the title of the page, what they are filtered by. Each name is a link to the claims without its filter.
 *
 * @param listen makes such a link take its filter off in place
 */
export function filterNames(
  list: HTMLElement,
  choices: readonly Choice[],
  listen: (link: HTMLAnchorElement, filter: Filter) => void,
): FilterNames {
  const { title } = document;
  return (chosen) => {
    const names = chosen.map((filter) => nameOf(choices, filter));
    const links = chosen.map((filter, at) => {
      const link = document.createElement('a');
      link.href = addressWith(without(chosen, filter));
      link.textContent = names[at] ?? '';
      link.ariaLabel = inWords(list.dataset['chosen'], link.textContent);
      listen(link, filter);
      return link;
    });
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(
      ...links.map((link) => {
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    list.hidden = links.length === 0;
    // Whoever took one off by the keyboard stands at the next, or where the claims begin.
    if (focused >= 0) (links[focused] ?? links.at(-1) ?? list.parentElement)?.focus();
    document.title = [names.join(' · '), title].filter(Boolean).join(' – ');
  };
}

/** As the filter's own page is called; a value that the ledger does not have, as the address has it. */
function nameOf(choices: readonly Choice[], filter: Filter): string {
  const ofFacet = choices.find(({ filter: { facet } }) => facet === filter.facet);
  const value = choiceOf(choices, filter)?.link.textContent.trim() ?? filter.value;
  return inWords((ofFacet && groupOf(ofFacet))?.dataset['name'], value);
}

/** Puts a name in its place in words of the page. */
function inWords(words = '{}', name: string): string {
  return words.replace('{}', () => name);
}
