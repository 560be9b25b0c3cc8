import type { LedgerIndex } from '../../core/export/claim/ledger-index.ts';
import { choiceOf, type Choice } from './ledger-choices.ts';
import { loadPart } from './load-part.ts';
import { filtersShowing, isSaid, rowsLeft, type Filter } from './read-ledger.ts';

/** A list of claims that has pages of its own. */
interface List {
  /** Address of the page that it begins on. */
  start: string;
  /** The claims in it by their place in the ledger, the one said last first. */
  rows: number[];
}

/** Gives the card of a claim as it passes the filters; nothing where it stands on no page. */
export type CardReader = (index: LedgerIndex, row: number, chosen: readonly Filter[]) => Promise<Element | undefined>;

/**
 * Takes cards from the pages that they stand on, each of which is fetched once.
 *
 * @param newest the cards that the ledger begins with, which are here
 */
export function cardReader({ dataset }: HTMLElement, newest: HTMLElement, choices: readonly Choice[]): CardReader {
  const ledger = dataset['ledger'] ?? '';
  const lists = new Map<Choice | undefined, List>();
  const pages = new Map<string, Promise<Document>>();

  /** As it passes; where no page shows it so, without who said it. */
  return async (index, row, chosen) => {
    const claim = index.rows[row];
    if (!claim) return undefined;
    const shown = filtersShowing(index, chosen, claim)
      .map((filter) => choiceOf(choices, filter))
      .find(Boolean);
    const card = await cardIn(index, row, listOf(index, shown));
    if (!shown && chosen.some(({ facet }) => isSaid(facet)))
      card?.querySelectorAll('.chain, .claim-meta > :not(.mark)').forEach((said) => said.remove());
    return card;
  };

  /** The list of a filter; without one, the ledger. */
  function listOf(index: LedgerIndex, choice: Choice | undefined): List {
    const list = lists.get(choice) ?? {
      start: choice?.link.href ?? ledger,
      rows: rowsLeft(index, choice ? [choice.filter] : []),
    };
    lists.set(choice, list);
    return list;
  }

  async function cardIn({ onPage }: LedgerIndex, row: number, { start, rows }: List): Promise<Element | undefined> {
    // Counted from the oldest, as the pages of a list are.
    const place = rows.length - 1 - rows.indexOf(row);
    const selector = `[data-row="${place}"]`;
    const here = start === ledger && newest.querySelector(selector);
    if (here) return here.cloneNode(true) as Element;
    const number = Math.floor(place / onPage) + 1;
    const address = rows.length > onPage ? start + (dataset['page'] ?? '').replace(/0\/$/, `${number}/`) : start;
    const page = pages.get(address) ?? loadPart(address, 'document');
    pages.set(address, page);
    // The next choice tries again.
    page.catch(() => pages.delete(address));
    const card = (await page).querySelector(selector);
    return card ? document.importNode(card, true) : undefined;
  }
}
