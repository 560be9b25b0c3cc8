import type { SearchAnswer } from '../core/search/search-engine.ts';
import type { SearchSite } from '../core/search/search-site.ts';
import { about, addressOf, answerGroups, element, resultParts } from './result-view.ts';

/**
 * What a reader can choose below the field: what was found or may be meant, or else what comes nearest and the lists; and the search in
 * all texts.
 */
export function answerOptions(site: SearchSite, text: string, answer: SearchAnswer): HTMLElement[] {
  const { words, searchPage } = site;
  const groups = Array.from(answerGroups(site, answer), ([title, found]) =>
    group(
      title,
      found.map((result) => option(addressOf(site, result), ...resultParts(site, result))),
    ),
  );
  if (answer.results.length + answer.meant.length === 0) groups.push(group(words.lists, listOptions(site)));
  const everywhere = `${searchPage}?q=${encodeURIComponent(text.toWellFormed())}`;
  return [...groups, option(everywhere, about(words.everywhere, text))];
}

function listOptions({ addresses, words }: SearchSite): HTMLElement[] {
  return (Object.keys(words.kinds) as (keyof typeof addresses)[]).map((kind) =>
    option(addresses[kind], words.kinds[kind]),
  );
}

function group(title: string, options: HTMLElement[]): HTMLElement {
  const heading = element('div', 'search-kind', title);
  heading.role = 'presentation';
  const made = element('div', '', heading, ...options);
  made.role = 'group';
  made.ariaLabel = title;
  return made;
}

function option(href: string, ...parts: (Node | string)[]): HTMLElement {
  const made = element('div', 'search-option', ...parts);
  made.role = 'option';
  made.ariaSelected = 'false';
  made.dataset['href'] = href;
  return made;
}
