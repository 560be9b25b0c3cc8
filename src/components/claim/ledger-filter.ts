import type { LedgerIndex } from '../../core/export/claim/ledger-index.ts';
import { cardReader } from './ledger-cards.ts';
import { choiceOf, choicesIn, countChoices, markChosen, offerAll, type Choice } from './ledger-choices.ts';
import { ledgerList } from './ledger-list.ts';
import { addRest, restLink } from './ledger-rest.ts';
import { loadPart } from './load-part.ts';
import { isFacet, rowsLeft, type Filter } from './read-ledger.ts';

/**
 * Combines the filters of the ledger in the reader's browser. Without this script each filter is a link to a page of its own; with
 * it, a click narrows the list in place, and the address keeps the choice (`?speaker=…&status=…`), so that it can be shared. What
 * each claim is filed under comes in one small file when the first filter is chosen; the claims themselves from the pages of a filter
 * where they stand as they pass, or else from those of the ledger.
 */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');
if (ledger) start(ledger);

/** How many of the claims that are left are shown at a time. */
const SHOWN = 30;

function start(root: HTMLElement): void {
  const choices = choicesIn(root);
  const list = ledgerList(root);
  const cardOf = cardReader(root, list.all, choices);
  let index: LedgerIndex | undefined;
  /** What was chosen last; an answer to what was chosen before it comes too late. */
  let chosen: Filter[] = [];
  let left: number[] = [];

  choices.forEach(listen);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-rest]'))
    onPlainClick(link, () => void open(link));
  onPlainClick(list.clear, () => choose(new URLSearchParams()));
  onPlainClick(list.more, () => void append(chosen));
  addEventListener('popstate', () => void apply());
  void apply();

  function choose(filters: URLSearchParams): void {
    history.pushState(null, '', `?${filters}`.replace(/^\?$/, location.pathname));
    void apply();
  }

  async function apply(): Promise<void> {
    const mine = filtersChosen();
    chosen = mine;
    markChosen(choices, mine);
    if (mine.length === 0) {
      offerAll(choices);
      list.showAll();
      return;
    }
    index ??= (await loadPart(root.dataset['index'] ?? '', 'json')) as LedgerIndex;
    await nameChosen(mine, index);
    if (mine !== chosen) return;
    markChosen(choices, mine);
    countChoices(choices, index, mine);
    left = rowsLeft(index, mine);
    list.empty();
    await append(mine);
    if (mine === chosen) list.tell(left.length);
  }

  function listen({ link, filter }: Choice): void {
    onPlainClick(link, () => choose(toggled(filter)));
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

  /** Adds the next of the claims that are left, each from the page that it stands on. */
  async function append(mine: Filter[]): Promise<void> {
    const data = index;
    const from = list.count();
    if (!data) return;
    const cards = await Promise.all(left.slice(from, from + SHOWN).map((row) => cardOf(data, row, mine)));
    if (mine === chosen && list.count() === from) list.append(cards, left.length);
  }
}

function onPlainClick(link: HTMLElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    act();
  });
}

function filtersChosen(): Filter[] {
  return [...new URLSearchParams(location.search)].flatMap(([facet, value]) =>
    isFacet(facet) ? { facet, value } : [],
  );
}

/** What is chosen, with a filter more; or without it, where it was chosen. */
function toggled({ facet, value }: Filter): URLSearchParams {
  const filters = new URLSearchParams(location.search);
  if (filters.get(facet) === value) filters.delete(facet);
  else filters.set(facet, value);
  return filters;
}
