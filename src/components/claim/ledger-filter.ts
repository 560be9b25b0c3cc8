/**
 * Combines the filters of the ledger in the reader's browser. Without this script each filter is a link to a page of its own; with
 * it, a click narrows the list in place, and the address keeps the choice (`?speaker=…&status=…`), so that it can be shared.
 */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger) start(ledger);

function start(root: HTMLElement): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const status = root.querySelector<HTMLElement>('[data-shown]');
  const clear = root.querySelector<HTMLAnchorElement>('[data-clear]');

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
  addEventListener('popstate', apply);
  apply();

  function show(chosen: URLSearchParams): void {
    const query = chosen.toString();
    history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
    apply();
  }

  function apply(): void {
    const facets = new Set(links.map(({ dataset }) => dataset['facet'] ?? ''));
    const chosen = [...new URLSearchParams(location.search)].filter(([facet]) => facets.has(facet));
    let shown = 0;
    for (const row of rows) {
      row.hidden = !chosen.every(([facet, value]) => has(row, facet, value));
      if (!row.hidden) shown++;
    }
    for (const link of links) {
      const { facet = '', value = '' } = link.dataset;
      const on = chosen.some(([name, wanted]) => name === facet && wanted === value);
      if (on) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const others = chosen.filter(([name]) => name !== facet);
      const count = rows.filter(
        (row) => has(row, facet, value) && others.every(([name, wanted]) => has(row, name, wanted)),
      );
      const counter = link.parentElement?.querySelector('.count');
      if (counter) counter.textContent = String(count.length);
    }
    if (status) {
      const { shown: many = '', shownOne = '' } = status.dataset;
      status.textContent = shown === 1 ? shownOne : many.replace('0', String(shown));
    }
    if (clear) clear.hidden = chosen.length === 0;
  }
}

function has(row: HTMLElement, facet: string, value: string): boolean {
  return (row.dataset[facet] ?? '').split(' ').includes(value);
}
