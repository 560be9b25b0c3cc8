/** Where the ledger lists claims, all of them or those that were found, and what it says of them. */
export interface LedgerList {
  /** The newest of all, as the page has them. */
  all: HTMLElement;
  clear: HTMLElement;
  more: HTMLElement;
  /** How many of those that were found are listed. */
  count: () => number;
  showAll: () => void;
  empty: () => void;
  /** @param left how many were found */
  append: (cards: readonly (Element | undefined)[], left: number) => void;
  tell: (left: number) => void;
}

export function ledgerList(root: HTMLElement): LedgerList {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(name);
    return found;
  };
  const [status, all, found] = [part('shown'), part('all'), part('found')];
  const [clear, results, more] = [part('clear'), part('results'), part('more')];
  const total = status.textContent;
  const turn = (toFound: boolean): void => {
    all.hidden = toFound;
    found.hidden = clear.hidden = results.hidden = !toFound;
  };
  return {
    all,
    clear,
    more,
    count: () => found.children.length,
    showAll: () => {
      status.textContent = total;
      more.hidden = true;
      turn(false);
    },
    empty: () => found.replaceChildren(),
    append: (cards, left) => {
      found.append(...cards.flatMap((card) => card ?? []));
      more.hidden = found.children.length >= left;
      turn(true);
    },
    tell: (left) => {
      const { shown = '', shownOne = '' } = status.dataset;
      status.textContent = left === 1 ? shownOne : shown.replace('0', String(left));
    },
  };
}
