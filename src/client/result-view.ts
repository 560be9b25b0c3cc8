import type { SearchResult } from '../core/search/rank-results.ts';
import type { SearchAnswer } from '../core/search/search-engine.ts';
import type { Counted, SearchSite } from '../core/search/search-site.ts';

/** An element with its class and what it holds. Text goes in as text: nothing that is found can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function addressOf({ addresses }: SearchSite, { kind, id }: SearchResult): string {
  return `${addresses[kind]}${id}/`;
}

export function count({ one, other }: Counted, number: number): string {
  return (number === 1 ? one : other).replace('{n}', String(number));
}

/**
 * What a result shows: the name that was found, unless who or what it is begins with just that; what it is called here, who or what it is, how
 * many claims there are.
 */
export function resultParts({ words }: SearchSite, result: SearchResult): HTMLElement[] {
  const { kind, label, matched, description, claimCount } = result;
  const isOther = matched !== undefined && !description.startsWith(matched) && kind !== 'claim';
  // Names are in any script, and may hold marks that turn the direction of what follows.
  const name = element('span', 'result-name', isOther ? `→ ${label}` : label);
  name.dir = 'auto';
  const parts: (HTMLElement | string)[] = [name];
  if (isOther) {
    const other = element('span', 'result-match', matched);
    other.dir = 'auto';
    parts.unshift(other, ' ');
  }
  const facts = [description, ...(kind === 'claim' || claimCount === 0 ? [] : [count(words.claimCount, claimCount)])];
  return [
    element('span', 'result-title', ...parts),
    element('span', 'result-about', facts.filter(Boolean).join(' · ')),
  ];
}

/** What is shown of what comes nearest. */
const NEAREST = 5;

/** What was found under the name of its kind, the kind with the best first; after that what may be meant, or else what comes nearest. */
export function answerGroups(
  { words }: SearchSite,
  { results, meant, nearest }: SearchAnswer,
): Map<string, SearchResult[]> {
  const groups = new Map<string, SearchResult[]>();
  for (const result of results)
    groups.set(words.kinds[result.kind], [...(groups.get(words.kinds[result.kind]) ?? []), result]);
  const others = [...meant, ...nearest.slice(0, NEAREST)];
  if (others.length > 0) groups.set(words.nearest, others);
  return groups;
}

/** A sentence of the search about what a reader typed. */
export function about(sentence: string, typed: string): string {
  return sentence.replace('{q}', () => typed);
}
