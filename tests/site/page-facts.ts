import type { Element, Nodes } from 'hast';
import { byClass, byId, byTag, hasClass, hrefs } from './html-tree.ts';
import { visibleText } from './visible-text.ts';

/** An occurrence as a claim's page shows it. */
export interface ShownOccurrence {
  href: string;
  words: string;
  sentence: string;
  /** What each hop is called, in order. */
  chain: string[];
  /** The addresses of the pages that hops rest on. */
  sources: string[];
  modality: string;
  cue?: string;
  on?: string;
}

/** The occurrences on a claim's page, without those of other claims that stand against it. */
export function shownOccurrences(page: Nodes): ShownOccurrence[] {
  return byClass(page, 'occurrence')
    .filter((one) => byClass(one, 'other-claim').length === 0)
    .map(shownOccurrence);
}

function shownOccurrence(one: Element): ShownOccurrence {
  const words = only(byClass(one, 'claim'));
  const [quote] = byTag(one, 'blockquote');
  const meta = only(byClass(one, 'said-how'));
  const [cue] = byClass(meta, 'cue');
  const [on] = byTag(meta, 'time');
  return {
    href: String(words.properties['href']),
    words: visibleText(words),
    sentence: quote ? visibleText(quote) : '',
    chain: shownChain(only(byClass(one, 'chain'))),
    sources: byClass(one, 'hop-source').map((source) => hrefs(source)[0] ?? ''),
    modality: visibleText(only(byClass(meta, 'how'))),
    ...(cue && { cue: visibleText(cue) }),
    ...(on && { on: dateOf(on) }),
  };
}

/** What the hops of a chain are called, without their roles and sources. */
export function shownChain(chain: Element): string[] {
  return byTag(chain, 'li').map((hop) =>
    visibleText(hop, (element) => hasClass(element, 'role') || hasClass(element, 'hop-source')),
  );
}

/** The marks that a claim bears: contested, its status, overdue. */
export function shownMarks(place: Nodes): string[] {
  return byClass(place, 'mark').map((mark) => visibleText(mark));
}

/** An outcome as the log of a claim's page shows it. */
export interface ShownOutcome {
  date: string;
  status: string;
  source: string;
}

export function shownOutcomes(page: Nodes): ShownOutcome[] {
  return byClass(page, 'outcome-log')
    .flatMap((log) => byTag(log, 'li'))
    .map((entry) => {
      const [date] = byTag(entry, 'time');
      const [status] = byClass(entry, 'mark');
      const [source] = byClass(entry, 'source');
      return {
        date: date ? dateOf(date) : '',
        status: status ? visibleText(status) : '',
        source: (source && hrefs(source)[0]) ?? '',
      };
    });
}

/** The section that a heading with this id begins, if the page has one. */
export function sectionOf(page: Nodes, id: string): Element | undefined {
  return byTag(page, 'section').find((section) => byId(section, id) !== undefined);
}

/** The addresses of the claims that the cards in a place lead to. */
export function cardsIn(place: Nodes): string[] {
  return byClass(place, 'claim-card').map((card) => hrefs(card)[0] ?? '');
}

export function dateOf({ properties }: Element): string {
  return String(properties['dateTime']);
}

function only(found: Element[]): Element {
  const [first, second] = found;
  if (!first || second) throw new Error(`${found.length} elements where there has to be one`);
  return first;
}
