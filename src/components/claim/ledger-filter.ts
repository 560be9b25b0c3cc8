import type { LedgerIndex } from '../../core/export/ledger-index.ts';
import { filtersShowing, isFacet, isSaid, rowsLeft, rowTest, type Filter } from './read-ledger.ts';

/**
 * Combines the filters of the ledger in the reader's browser. Without this script each filter is a link to a page of its own; with
 * it, a click narrows the list in place, and the address keeps the choice (`?speaker=…&status=…`), so that it can be shared. What
 * each claim is filed under comes in one small file when the first filter is chosen; the claims themselves from the pages of a filter
 * where they stand as they pass, or else from those of the ledger.
 */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger) start(ledger);

/** A list of claims that has pages of its own. */
interface List {
  /** Address of the page that it begins on. */
  start: string;
  /** The claims in it by their place in the ledger, the one said last first. */
  rows: number[];
}

/** How many of the claims that are left are shown at a time. */
const SHOWN = 30;

function start(root: HTMLElement): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const status = root.querySelector<HTMLElement>('[data-shown]');
  const clear = root.querySelector<HTMLAnchorElement>('[data-clear]');
  const results = root.querySelector<HTMLAnchorElement>('[data-results]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const found = root.querySelector<HTMLElement>('[data-found]');
  const more = root.querySelector<HTMLElement>('[data-more]');
  const total = status?.textContent ?? '';
  const counts = new Map(links.map((link) => [link, counterOf(link)?.textContent ?? '']));
  const pages = new Map<string, Promise<Document>>();
  let index: Promise<LedgerIndex> | undefined;
  let turn = 0;
  let chosen: Filter[] = [];
  let left: number[] = [];
  let lists = new Map<HTMLAnchorElement | undefined, List>();

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
    chosen = [...new URLSearchParams(location.search)].flatMap(([facet, value]) =>
      isFacet(facet) ? { facet, value } : [],
    );
    for (const link of links) {
      if (chosen.some((filter) => isOf(link, filter))) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (chosen.length === 0) {
      for (const [link, count] of counts) {
        tell(counterOf(link), count);
        offer(link, true);
      }
      tell(status, total);
      reveal(false);
      return;
    }
    index ??= load(root.dataset['index'] ?? '');
    const data = await index;
    if (mine !== turn) return;
    for (const link of links) {
      const { facet = '', value = '' } = link.dataset;
      if (!isFacet(facet)) continue;
      const others = chosen.filter((filter) => filter.facet !== facet);
      const count = data.rows.filter(rowTest(data, [...others, { facet, value }])).length;
      tell(counterOf(link), String(count));
      offer(link, count > 0 || link.hasAttribute('aria-current'));
    }
    left = rowsLeft(data, chosen);
    lists = new Map();
    const { shown: many = '', shownOne = '' } = status?.dataset ?? {};
    found?.replaceChildren();
    await append(mine);
    if (mine === turn) tell(status, left.length === 1 ? shownOne : many.replace('0', String(left.length)));
  }

  /** Adds the next of the claims that are left, each from the page that it stands on. */
  async function append(mine: number): Promise<void> {
    const data = await index;
    if (!data || !found) return;
    const from = found.children.length;
    const rows = await Promise.all(left.slice(from, from + SHOWN).map((row) => rowOf(row, data)));
    if (mine !== turn || found.children.length !== from) return;
    found.append(...rows.flatMap((row) => (row ? [row] : [])));
    reveal(true);
    if (more) more.hidden = found.children.length >= left.length;
  }

  /** A claim as it passes; where no page shows it so, without who said it. */
  async function rowOf(row: number, data: LedgerIndex): Promise<Node | undefined> {
    const claim = data.rows[row];
    if (!claim) throw new Error(`no claim at ${row} of the ledger`);
    const filter = filtersShowing(data, chosen, claim).find((one) => linkOf(one));
    const card = await cardOf(row, data.onPage, listOf(data, filter));
    if (!filter && chosen.some(({ facet }) => isSaid(facet)))
      card?.querySelectorAll('.chain, .claim-meta > :not(.mark)').forEach((said) => said.remove());
    return card;
  }

  function linkOf(filter: Filter): HTMLAnchorElement | undefined {
    return links.find((one) => isOf(one, filter));
  }

  /** The list of a filter; without one, the ledger. */
  function listOf(data: LedgerIndex, filter: Filter | undefined): List {
    const link = filter && linkOf(filter);
    const list = lists.get(link) ?? {
      start: link?.href ?? root.dataset['ledger'] ?? '',
      rows: rowsLeft(data, filter ? [filter] : []),
    };
    lists.set(link, list);
    return list;
  }

  async function cardOf(row: number, onPage: number, { start, rows }: List): Promise<Element | undefined> {
    // Counted from the oldest, as the pages of a list are.
    const place = rows.length - 1 - rows.indexOf(row);
    const selector = `[data-row="${place}"]`;
    const here = start === root.dataset['ledger'] && all?.querySelector(selector);
    if (here) return here.cloneNode(true) as Element;
    const number = String(Math.floor(place / onPage) + 1);
    const address = rows.length > onPage ? start + (root.dataset['page'] ?? '').replace(/0\/$/, `${number}/`) : start;
    const page = pages.get(address) ?? loadPage(address);
    pages.set(address, page);
    const there = (await page).querySelector(selector);
    return there ? document.importNode(there, true) : undefined;
  }

  function reveal(filtered: boolean): void {
    if (all) all.hidden = filtered;
    if (found) found.hidden = !filtered;
    for (const link of [clear, results]) if (link) link.hidden = !filtered;
    if (more && !filtered) more.hidden = true;
  }
}

function isOf({ dataset }: HTMLElement, { facet, value }: Filter): boolean {
  return dataset['facet'] === facet && dataset['value'] === value;
}

/** A value that would leave no claim is no choice. */
function offer(link: HTMLElement, isChoice: boolean): void {
  if (link.parentElement) link.parentElement.hidden = !isChoice;
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
