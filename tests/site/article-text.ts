import type { Root } from 'hast';
import { byClass, hasClass } from './html-tree.ts';
import { visibleText } from './visible-text.ts';

/** The author's text in an article's page, without the notes beside it and the marks that lead to them. */
export function articleText(page: Root): string {
  const isOurs = (element: Parameters<typeof hasClass>[0]): boolean =>
    hasClass(element, 'notes') || hasClass(element, 'claim-mark');
  return byClass(page, 'article-body')
    .map((body) => visibleText(body, isOurs))
    .join(' ');
}
