/** Where the ledger lists claims, all of them or those that were found, and what it says of them. */
export interface LedgerList {
  /** The newest of all, as the page has them. */
  all: HTMLElement;
  clear: HTMLElement;
  more: HTMLElement;
  /** Where it is named what they were found by. */
  names: HTMLElement;
  /** How many of those that were found are listed. */
  count: () => number;
  /** Shows that what is listed is not yet what was chosen. */
  wait: () => void;
  showAll: () => void;
  /** @param left how many were found */
  showFound: (cards: Cards, left: number) => void;
  /** Adds more of those that were found. */
  append: (cards: Cards, left: number) => void;
  /** Says what could not be loaded: the filter, or more of what was found. */
  tellFailed: (what: 'filter' | 'more') => void;
}

/** Nothing for a claim that stands on no page. */
export type Cards = readonly (Element | undefined)[];

export function ledgerList(root: HTMLElement): LedgerList {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(name);
    return found;
  };
  const [status, all, found] = [part('shown'), part('all'), part('found')];
  const [clear, results, more, listed] = [part('clear'), part('results'), part('more'), part('listed')];
  const total = status.textContent;
  const turn = (toFound: boolean): void => {
    all.hidden = toFound;
    found.hidden = clear.hidden = results.hidden = !toFound;
    listed.ariaBusy = null;
  };
  const append = (cards: Cards, left: number): void => {
    found.append(...cards.flatMap((card) => card ?? []));
    more.hidden = found.children.length >= left;
    const { shown = '', shownOne = '' } = status.dataset;
    status.textContent = left === 1 ? shownOne : shown.replace('0', String(left));
  };
  return {
    all,
    clear,
    more,
    names: part('chosen'),
    count: () => found.children.length,
    wait: () => (listed.ariaBusy = 'true'),
    showAll: () => {
      status.textContent = total;
      more.hidden = true;
      turn(false);
    },
    showFound: (cards, left) => {
      found.replaceChildren();
      append(cards, left);
      turn(true);
    },
    append,
    tellFailed: (what) => {
      status.textContent = status.dataset[`${what}Failed`] ?? '';
    },
  };
}
