import { choicesIn, type Choice } from './ledger-choices.ts';
import { loadPart } from './load-part.ts';

/** The link to the values of a facet that the ledger does not name. */
export function restLink(root: HTMLElement, facet: string): HTMLAnchorElement | null {
  return root.querySelector(`a[data-rest="${facet}"]`);
}

/**
 * Adds to the list of a facet what the page has that the link leads to. The link then leads to the page that follows, and goes with the
 * last of them.
 *
 * @param known the choices that are offered already
 * @return those that were added
 */
export async function addRest(link: HTMLAnchorElement, known: readonly Choice[]): Promise<Choice[]> {
  const list = link.closest('details')?.querySelector('ul');
  const page = await loadPart(link.href, 'document');
  const named = new Set(known.map(({ link: { href } }) => href));
  const added = choicesIn(page).filter((choice) => !named.has(choice.link.href));
  list?.append(...added.map(({ item }) => item));
  const next = page.querySelector<HTMLAnchorElement>('a[rel=next]');
  if (next) {
    link.href = next.href;
    link.textContent = next.textContent;
  } else {
    link.parentElement?.remove();
  }
  return added;
}
