import { markCuts } from '../core/search/excerpt.ts';
import { element } from './result-view.ts';
import { passage, passageAddress, type TextAnswer, type TextResult } from './text-search.ts';
import type { TextWords } from './text-words.ts';

const PAGE = 10;

/**
 * @param onMore told whether more that a reader asked for came
 * @returns lists results in the place of those before, some at a time: a button brings the next
 */
export function textList(
  section: HTMLElement,
  words: TextWords,
  onMore: (isThere: boolean) => void,
): ((results: TextAnswer['results']) => Promise<void>) | undefined {
  const list = section.querySelector('ol');
  const more = section.querySelector('button');
  if (!list || !more) return undefined;
  let left: TextAnswer['results'] = [];
  const show = async (): Promise<Element[]> => {
    const mine = left;
    const next = await Promise.all(mine.slice(0, PAGE).map(({ data }) => data()));
    // Asked twice before they were there, or for others.
    if (mine !== left) return [];
    left = mine.slice(PAGE);
    const items = next.map((result) => textItem(result, words));
    list.append(...items);
    more.hidden = left.length === 0;
    return items;
  };
  const showMore = async (): Promise<void> => {
    const mine = left;
    try {
      const [first] = await show();
      if (!first) return;
      onMore(true);
      // The reader goes on where the new results begin.
      first.querySelector('a')?.focus();
    } catch {
      if (mine === left) onMore(false);
    }
  };
  more.addEventListener('click', () => void showMore());
  return async (results) => {
    left = results;
    list.replaceChildren();
    more.hidden = true;
    await show();
  };
}

function textItem(result: TextResult, { kinds }: TextWords): HTMLElement {
  const { title: name = result.url, titleLang, lang, kind = '' } = result.meta;
  const title = element('a', 'text-title', name);
  title.href = result.url;
  if (titleLang !== undefined) title.lang = titleLang;
  const excerpt = element('a', 'text-passage', ...passage(markCuts(result)));
  excerpt.href = passageAddress(result);
  if (lang !== undefined) excerpt.lang = lang;
  return element('li', '', element('span', 'text-kind', kinds[kind] ?? ''), title, excerpt);
}
