import type { SearchAnswer } from '../core/search/search-engine.ts';
import style from '../styles/search-results.css?inline';
import { loadSearch, type SiteSearch } from './load-search.ts';
import { addressOf, byKind, count, element, resultParts } from './result-view.ts';

/** Lets a reader type on before anything is fetched. */
const PAUSE = 60;

/** Makes the field in the header a combobox: results in a list below it, by arrow keys, pointer or touch. */
export function startSearchBox(form: HTMLFormElement, field: HTMLInputElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);

  const list = element('div', 'search-list');
  list.id = 'search-list';
  // What scrolls would take the focus, and the keys are the field's.
  list.tabIndex = -1;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
  const status = element('div', 'search-status');
  status.setAttribute('role', 'status');
  const panel = element('div', 'search-panel', status, list);
  panel.hidden = true;
  form.append(panel);
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

  let search: Promise<SiteSearch> | undefined;
  let asked = '';
  let timer = 0;
  let active: HTMLElement | undefined;

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE);
  });
  field.addEventListener('focus', () => void ask());
  field.addEventListener('keydown', onKey);
  // A click must not take the focus, or the list would close under the pointer.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  for (const type of ['click', 'auxclick'] as const) list.addEventListener(type, follow);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  form.addEventListener('submit', (event) => {
    if (active) event.preventDefault();
    if (active) go(active);
  });
  void ask();

  async function ask(): Promise<void> {
    const text = field.value.trim();
    asked = text;
    search ??= loadSearch(form.dataset['index'] ?? '');
    if (text === '') {
      search.catch(() => (search = undefined));
      close();
      return;
    }
    try {
      const { site, engine } = await search;
      const answer = await engine.search(text);
      if (asked === text && document.activeElement === field) show(site, text, answer);
    } catch {
      // The next key tries again, with the index as it is then.
      search = undefined;
      if (asked === text) fail();
    }
  }

  function show(site: SiteSearch['site'], text: string, { results, nearest }: SearchAnswer): void {
    const { words } = site;
    const groups = byKind(results).map(([kind, found]) =>
      group(
        words.kinds[kind],
        found.map((result) => option(addressOf(site, result), ...resultParts(site, result))),
      ),
    );
    if (nearest.length > 0) {
      const found = nearest.slice(0, 5).map((result) => option(addressOf(site, result), ...resultParts(site, result)));
      groups.push(group(words.nearest, found));
    }
    if (results.length === 0) groups.push(group(words.lists, lists(site)));
    const everywhere = `${site.searchPage}?q=${encodeURIComponent(text.toWellFormed())}`;
    list.replaceChildren(
      ...groups,
      option(
        everywhere,
        words.everywhere.replace('{q}', () => text),
      ),
    );
    const nothing = words.nothing.replace('{q}', () => text);
    status.textContent = results.length > 0 ? count(words.found, results.length) : nothing;
    status.classList.toggle('search-nothing', results.length === 0);
    open();
  }

  function fail(): void {
    list.replaceChildren();
    status.textContent = form.dataset['failed'] ?? '';
    status.classList.add('search-nothing');
    open();
  }

  function lists({ addresses, words }: SiteSearch['site']): HTMLElement[] {
    return (Object.keys(words.kinds) as (keyof typeof addresses)[]).map((kind) =>
      option(addresses[kind], words.kinds[kind]),
    );
  }

  function group(title: string, options: HTMLElement[]): HTMLElement {
    const heading = element('div', 'search-kind', title);
    heading.setAttribute('role', 'presentation');
    const made = element('div', '', heading, ...options);
    made.setAttribute('role', 'group');
    made.setAttribute('aria-label', title);
    return made;
  }

  function option(href: string, ...parts: (Node | string)[]): HTMLElement {
    const made = element('div', 'search-option', ...parts);
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    made.dataset['href'] = href;
    return made;
  }

  function open(): void {
    for (const [index, one] of options().entries()) one.id = `search-option-${index}`;
    activate(undefined);
    panel.hidden = false;
    field.setAttribute('aria-expanded', 'true');
  }

  function close(): void {
    activate(undefined);
    panel.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  }

  function options(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  function activate(one: HTMLElement | undefined): void {
    active?.setAttribute('aria-selected', 'false');
    active = one;
    if (!one) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    one.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', one.id);
    one.scrollIntoView({ block: 'nearest' });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !panel.hidden) {
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (panel.hidden) void ask();
      else move(event.key === 'ArrowDown' ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** From the field down into the list, round, and back to the field between its ends. */
  function move(step: 1 | -1): void {
    const all = options();
    const at = active ? all.indexOf(active) : step === 1 ? -1 : all.length;
    activate(all[at + step]);
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
}
