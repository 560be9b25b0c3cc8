import type { LedgerIndex } from '../../core/export/ledger-view.ts';

/**
 * Combines the filters of the ledger in the reader's browser. Without this script each filter is a link to a page of its own; with
 * it, a click narrows the list in place, and the address keeps the choice (`?speaker=…&status=…`), so that it can be shared. What
 * each claim is filed under comes in one small file when the first filter is chosen; the claims themselves from the ledger's pages.
 */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger) start(ledger);

/** How many of the claims that are left are shown at a time. */
const SHOWN = 30;

function start(root: HTMLElement): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const status = root.querySelector<HTMLElement>('[data-shown]');
  const clear = root.querySelector<HTMLAnchorElement>('[data-clear]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const found = root.querySelector<HTMLElement>('[data-found]');
  const more = root.querySelector<HTMLElement>('[data-more]');
  const total = status?.textContent ?? '';
  const counts = new Map(links.map((link) => [link, counterOf(link)?.textContent ?? '']));
  const pages = new Map<number, Promise<Document>>();
  let index: Promise<LedgerIndex> | undefined;
  let turn = 0;
  let left: number[] = [];

  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const { facet = '', value = '' } = link.dataset;
      const chosen = new URLSearchParams(location.search);
      if (chosen.get(facet) === value) chosen.delete(facet);
      else chosen.set(facet, value);
      show(chosen);
    });
  }
  clear?.addEventListener('click', (event) => {
    event.preventDefault();
    show(new URLSearchParams());
  });
  more?.addEventListener('click', (event) => {
    event.preventDefault();
    void append(turn);
  });
  addEventListener('popstate', () => void apply());
  void apply();

  function show(chosen: URLSearchParams): void {
    const query = chosen.toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    void apply();
  }

  async function apply(): Promise<void> {
    const mine = ++turn;
    const facets = new Set(links.map(({ dataset }) => dataset['facet'] ?? ''));
    const chosen = [...new URLSearchParams(location.search)].filter(([facet]) => facets.has(facet));
    for (const link of links) {
      const { facet = '', value = '' } = link.dataset;
      if (chosen.some(([name, wanted]) => name === facet && wanted === value))
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (chosen.length === 0) {
      for (const [link, count] of counts) tell(counterOf(link), count);
      tell(status, total);
      reveal(false);
      return;
    }
    index ??= load(root.dataset['index'] ?? '');
    const data = await index;
    if (mine !== turn) return;
    const has = tester(data);
    for (const link of links) {
      const { facet = '', value = '' } = link.dataset;
      const others = chosen.filter(([name]) => name !== facet);
      const tests = [...others, [facet, value] as const].map(([name, wanted]) => has(name, wanted));
      tell(counterOf(link), String(data.rows.filter((row) => tests.every((test) => test(row))).length));
    }
    const tests = chosen.map(([facet, value]) => has(facet, value));
    left = data.rows.flatMap((row, at) => (tests.every((test) => test(row)) ? [at] : [])).reverse();
    const { shown: many = '', shownOne = '' } = status?.dataset ?? {};
    found?.replaceChildren();
    await append(mine);
    if (mine === turn) tell(status, left.length === 1 ? shownOne : many.replace('0', String(left.length)));
  }

  /** Adds the next of the claims that are left, each from the page of the ledger that it stands on. */
  async function append(mine: number): Promise<void> {
    const data = await index;
    if (!data || !found) return;
    const from = found.children.length;
    const rows = await Promise.all(left.slice(from, from + SHOWN).map((row) => rowOf(row, data.onPage)));
    if (mine !== turn || found.children.length !== from) return;
    found.append(...rows.flatMap((row) => (row ? [row] : [])));
    reveal(true);
    if (more) more.hidden = found.children.length >= left.length;
  }

  async function rowOf(row: number, onPage: number): Promise<Node | undefined> {
    const here = all?.querySelector(`[data-row="${row}"]`);
    if (here) return here.cloneNode(true);
    const number = Math.floor(row / onPage) + 1;
    const page = pages.get(number) ?? loadPage((root.dataset['pages'] ?? '').replace(/0\/$/, `${number}/`));
    pages.set(number, page);
    const there = (await page).querySelector(`[data-row="${row}"]`);
    return there ? document.importNode(there, true) : undefined;
  }

  function reveal(filtered: boolean): void {
    if (all) all.hidden = filtered;
    if (found) found.hidden = !filtered;
    if (clear) clear.hidden = !filtered;
    if (more && !filtered) more.hidden = true;
  }
}

type Test = (row: number[][]) => boolean;

/** Says of a claim whether it has a value of a facet. */
function tester({ values }: LedgerIndex): (facet: string, value: string) => Test {
  const facets = Object.entries(values);
  return (facet, value) => {
    const at = facets.findIndex(([name]) => name === facet);
    const wanted = facets[at]?.[1].indexOf(value) ?? -1;
    return (row) => wanted !== -1 && row[at]?.includes(wanted) === true;
  };
}

function counterOf(link: HTMLElement): Element | null | undefined {
  return link.parentElement?.querySelector('.count');
}

function tell(element: Element | null | undefined, text: string): void {
  if (element) element.textContent = text;
}

async function load(address: string): Promise<LedgerIndex> {
  return (await (await fetch(address)).json()) as LedgerIndex;
}

/** The browser parses the page, and runs nothing of it. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(address)));
    request.onerror = () => reject(new Error(address));
    request.open('GET', address);
    request.send();
  });
}
