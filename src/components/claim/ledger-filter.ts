import type { LedgerIndex } from '../../core/export/claim/ledger-index.ts';
import { addressWith, filtersIn, toggled, without } from './ledger-address.ts';
import { cardReader } from './ledger-cards.ts';
import { choiceOf, choicesIn, countChoices, markChosen, offerAll, type Choice } from './ledger-choices.ts';
import { ledgerList, type Cards } from './ledger-list.ts';
import { filterNames } from './ledger-names.ts';
import { addRest, restLink } from './ledger-rest.ts';
import { loadPart } from './load-part.ts';
import { rowsLeft, type Filter } from './read-ledger.ts';

/**
 * Combines the filters of the ledger in the reader's browser. Without this script each filter is a link to a page of its own; with
 * it, a click narrows the list in place, and the address keeps the choice (`?speaker=…&status=…`), so that it can be shared. What
 * each claim is filed under comes in one small file when the first filter is chosen; the claims themselves from the pages of a filter
 * where they stand as they pass, or else from those of the ledger. Where they cannot be fetched, a link leads where it leads without
 * this script, and an address shows all claims, and says so.
 */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger) start(ledger);

/** How many of the claims that are left are shown at a time. */
const SHOWN = 30;

function start(root: HTMLElement): void {
  const choices = choicesIn(root);
  const list = ledgerList(root);
  const cardOf = cardReader(root, list.all, choices);
  const nameFilters = filterNames(list.names, choices, (link, filter) =>
    onPlainClick(link, () => choose(without(chosen, filter))),
  );
  let index: LedgerIndex | undefined;
  /** What was chosen last; an answer to what was chosen before it comes too late. */
  let chosen: Filter[] = [];
  /** What is listed: with what is chosen, or still with what was before it. */
  let listed: { rows: number[]; filters: Filter[] } = { rows: [], filters: [] };

  choices.forEach(listen);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-rest]'))
    onPlainClick(link, () => attempt(open(link), () => location.assign(link.href)));
  onPlainClick(list.clear, () => choose([]));
  onPlainClick(list.more, () => attempt(append(), () => list.tellFailed('more')));
  addEventListener('popstate', () => attempt(apply(), giveUp));
  attempt(apply(), giveUp);

  /** @param link leads to what was chosen, if it cannot be shown here */
  function choose(filters: readonly Filter[], link?: HTMLAnchorElement): void {
    history.pushState(null, '', addressWith(filters));
    // In the place of the address that came to nothing, as though the link had been followed at once.
    attempt(apply(), () => (link ? location.replace(link.href) : giveUp()));
  }

  /** Does something else where what was to be fetched could not be, unless something newer has been chosen by then. */
  function attempt(work: Promise<void>, instead: () => void): void {
    const mine = chosen;
    work.catch(() => mine === chosen && instead());
  }

  /** Chooses nothing, and says why; the address stays, to be loaded again. */
  function giveUp(): void {
    chosen = [];
    showAll();
    list.tellFailed('filter');
  }

  function showAll(): void {
    markChosen(choices, []);
    offerAll(choices);
    list.showAll();
    nameFilters([]);
  }

  async function apply(): Promise<void> {
    const mine = filtersIn(location.search);
    chosen = mine;
    if (mine.length === 0) {
      showAll();
      return;
    }
    markChosen(choices, mine);
    list.wait();
    index ??= (await loadPart(root.dataset['index'] ?? '', 'json')) as LedgerIndex;
    await nameChosen(mine, index);
    if (mine !== chosen) return;
    markChosen(choices, mine);
    countChoices(choices, index, mine);
    const found = { rows: rowsLeft(index, mine), filters: mine };
    const cards = await cardsOf(index, found, 0);
    if (mine !== chosen) return;
    listed = found;
    list.showFound(cards, found.rows.length);
    nameFilters(mine);
  }

  function listen({ link, filter }: Choice): void {
    onPlainClick(link, () => {
      const filters = toggled(chosen, filter);
      choose(filters, filters.includes(filter) ? link : undefined);
    });
  }

  /** Offers more values of the facet whose list goes on behind a link, and leads on to the first of them. */
  async function open(link: HTMLAnchorElement): Promise<void> {
    const added = await offerRest(link);
    if (index && chosen.length > 0) countChoices(choices, index, chosen);
    added.find(({ item }) => !item.hidden)?.link.focus();
  }

  async function offerRest(link: HTMLAnchorElement): Promise<Choice[]> {
    const added = await addRest(link, choices);
    added.forEach(listen);
    choices.push(...added);
    return added;
  }

  /** A value that a link of somebody else's chose may be one that the page does not name yet. */
  async function nameChosen(filters: readonly Filter[], { values }: LedgerIndex): Promise<void> {
    for (const filter of filters.filter(({ facet, value }) => values[facet].includes(value))) {
      let link = restLink(root, filter.facet);
      while (link && !choiceOf(choices, filter)) {
        await offerRest(link);
        link = restLink(root, filter.facet);
      }
    }
  }

  /** Adds the next of the claims that were found. */
  async function append(): Promise<void> {
    const [mine, from] = [listed, list.count()];
    if (!index) return;
    const cards = await cardsOf(index, mine, from);
    if (mine === listed && list.count() === from) list.append(cards, mine.rows.length);
  }

  /** The next cards from a place on, each from the page that it stands on. */
  function cardsOf(data: LedgerIndex, { rows, filters }: typeof listed, from: number): Promise<Cards> {
    return Promise.all(rows.slice(from, from + SHOWN).map((row) => cardOf(data, row, filters)));
  }
}

function onPlainClick(link: HTMLElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act();
  });
}
