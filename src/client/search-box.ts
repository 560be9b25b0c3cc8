import style from '../styles/search-results.css?inline';
import { loadSearch, type SiteSearch } from './load-search.ts';
import { about, count } from './result-view.ts';
import { searchList, type SearchList } from './search-list.ts';
import { answerOptions } from './search-options.ts';

/** Lets a reader type on before anything is fetched. */
const PAUSE = 60;

/** Makes the field in the header a combobox: results in a list below it, by arrow keys, pointer or touch. */
export function startSearchBox(form: HTMLFormElement, field: HTMLInputElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const list = searchList(field);
  form.append(list.panel);
  const ask = asker(form, field, list);
  let timer = 0;

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
  });
  field.addEventListener('focus', ask);
  field.addEventListener('keydown', (event) => {
    if (pressed(event, list, ask)) event.preventDefault();
  });
  // A click must not take the focus, or the list would close under the pointer.
  list.panel.addEventListener('mousedown', (event) => event.preventDefault());
  for (const type of ['click', 'auxclick'] as const) list.panel.addEventListener(type, follow);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) list.close();
  });
  form.addEventListener('submit', (event) => {
    const chosen = list.active();
    if (chosen) event.preventDefault();
    if (chosen) go(chosen);
  });
  ask();
}

/** Asks for what stands in the field, and lists the answer unless something else has been asked by then. */
function asker(form: HTMLFormElement, field: HTMLInputElement, list: SearchList): () => void {
  let search: Promise<SiteSearch> | undefined;
  let asked = '';
  let listed = '';

  const ask = async (): Promise<void> => {
    const text = field.value.trim();
    asked = text;
    search ??= loadSearch(form.dataset['index'] ?? '');
    if (text === '') list.close();
    try {
      const { site, engine } = await search;
      const answer = await engine.search(text);
      if (text === '' || asked !== text || document.activeElement !== field) return;
      // Asked twice, as by a key while the search was fetched: whoever walks the list already is not sent back to its beginning.
      if (listed === text && list.isOpen()) return;
      listed = text;
      const { words, lang } = site;
      const found = answer.results.length;
      const said = found > 0 ? count(words.found, found) : about(words.nothing, text);
      // The page may speak another.
      list.panel.lang = lang;
      list.open(said, found > 0, answerOptions(site, text, answer));
    } catch {
      // The next key tries again, with the index as it is then.
      search = undefined;
      listed = '';
      list.panel.lang = document.documentElement.lang;
      if (text !== '' && asked === text) list.open(form.dataset['failed'] ?? '', false, []);
    }
  };
  return () => void ask();
}

/** @returns whether the key was one of the list's */
function pressed({ key, isComposing }: KeyboardEvent, list: SearchList, ask: () => void): boolean {
  if (isComposing) return false;
  if (key === 'Escape' && list.isOpen()) {
    list.close();
    return true;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  if (list.isOpen()) list.move(key === 'ArrowDown' ? 1 : -1);
  else ask();
  return true;
}

function follow(event: MouseEvent): void {
  const one = (event.target as Element).closest<HTMLElement>('[role=option]');
  if (!one || event.button > 1) return;
  if (event.button === 1 || event.ctrlKey || event.metaKey) window.open(one.dataset['href'], '_blank', 'noopener');
  else go(one);
}

function go({ dataset }: HTMLElement): void {
  if (dataset['href'] !== undefined) location.assign(dataset['href']);
}
