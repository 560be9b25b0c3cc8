import { isOwnName } from '../core/search/rank-results.ts';
import { loadSearch, type SiteSearch } from './load-search.ts';
import { about, addressOf, answerGroups, element, resultParts } from './result-view.ts';
import { showTexts } from './text-results.ts';

/** Shows what a query finds, on the search page; the address holds the query, so that it can be shared. */
const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, 200).toWellFormed();
const field = document.querySelector<HTMLInputElement>('.search-form input');
const names = document.querySelector<HTMLElement>('#names');
const texts = document.querySelector<HTMLElement>('#texts');

if (field && query !== '') {
  field.value = query;
  document.title = `${query} – ${document.title}`;
  const search = loadSearch(names?.dataset['index'] ?? '');
  if (names) void showNames(names, search);
  if (texts) void showTexts(texts, query, (name) => labelOf(search, name));
}

/** What the thing of this name is called here; of a name that several have, nobody knows whose it is. */
async function labelOf(search: Promise<SiteSearch>, name: string): Promise<string | undefined> {
  try {
    const { results } = await (await search).engine.search(name);
    const [one, other] = results.filter(({ kind, level }) => kind !== 'claim' && isOwnName(level));
    return one?.level === other?.level ? undefined : one?.label;
  } catch {
    // The texts are searched without the names, too.
    return undefined;
  }
}

async function showNames(section: HTMLElement, search: Promise<SiteSearch>): Promise<void> {
  const status = section.querySelector('[role=status]');
  const place = section.querySelector('div');
  section.hidden = false;
  try {
    const { site, engine } = await search;
    const answer = await engine.search(query);
    if (status) status.textContent = answer.results.length > 0 ? '' : about(site.words.nothing, query);
    for (const [title, found] of answerGroups(site, answer)) {
      const items = found.map((result) => {
        const link = element('a', '', ...resultParts(site, result));
        link.setAttribute('href', addressOf(site, result));
        return element('li', '', link);
      });
      place?.append(element('h3', '', title), element('ul', 'result-list', ...items));
    }
  } catch {
    if (status) status.textContent = section.dataset['failed'] ?? '';
  }
}
