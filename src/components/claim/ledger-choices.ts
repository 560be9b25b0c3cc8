import type { LedgerIndex } from '../../core/export/claim/ledger-index.ts';
import { isFacet, rowTest, type Filter } from './read-ledger.ts';

/** A filter as the page offers it: an item with a link, and beside it how many claims it leaves. */
export interface Choice {
  filter: Filter;
  link: HTMLAnchorElement;
  item: HTMLElement;
  counter: Element;
  /** How many it leaves of all. */
  count: string;
}

/** The choices that a page, or a part of it, offers. */
export function choicesIn(root: ParentNode): Choice[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('a[data-facet]')].flatMap((link) => {
    const { facet = '', value = '' } = link.dataset;
    const item = link.parentElement;
    const counter = item?.querySelector('.count');
    return item && counter && isFacet(facet)
      ? { filter: { facet, value }, link, item, counter, count: counter.textContent }
      : [];
  });
}

export function choiceOf(choices: readonly Choice[], { facet, value }: Filter): Choice | undefined {
  return choices.find(({ filter }) => filter.facet === facet && filter.value === value);
}

/** What folds the choices of a facet away, and says in what words they are named apart from it. */
export function groupOf({ link }: Choice): HTMLElement | null {
  return link.closest('details');
}

const CHOSEN = 'aria-current';

/** Marks what is chosen, and opens the group of each that was not marked before. */
export function markChosen(choices: readonly Choice[], chosen: readonly Filter[]): void {
  const on = new Set(chosen.map((filter) => choiceOf(choices, filter)));
  for (const choice of choices) {
    const { link } = choice;
    if (!on.has(choice)) link.removeAttribute(CHOSEN);
    else if (!link.hasAttribute(CHOSEN)) {
      link.setAttribute(CHOSEN, 'true');
      groupOf(choice)?.setAttribute('open', '');
    }
  }
}

/** Tells of each choice how many claims it leaves of those that the others leave; one that would leave none is no choice. */
export function countChoices(choices: readonly Choice[], index: LedgerIndex, chosen: readonly Filter[]): void {
  for (const { filter, link, item, counter } of choices) {
    const others = chosen.filter(({ facet }) => facet !== filter.facet);
    const count = index.rows.filter(rowTest(index, [...others, filter])).length;
    counter.textContent = String(count);
    item.hidden = count === 0 && !link.hasAttribute(CHOSEN);
  }
}

/** Offers all again, as before any was chosen. */
export function offerAll(choices: readonly Choice[]): void {
  for (const { item, counter, count } of choices) {
    counter.textContent = count;
    item.hidden = false;
  }
}
