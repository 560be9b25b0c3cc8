import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const parser = rehype();

/** Reads a whole page as a browser does. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** Every element under `tree` for which `wanted` holds, in order of the page. */
export function elements(tree: Nodes, wanted: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

export function byTag(tree: Nodes, ...tagNames: string[]): Element[] {
  return elements(tree, ({ tagName }) => tagNames.includes(tagName));
}

export function byClass(tree: Nodes, className: string): Element[] {
  return elements(tree, (element) => hasClass(element, className));
}

export function byId(tree: Nodes, id: string): Element | undefined {
  return elements(tree, ({ properties }) => properties['id'] === id)[0];
}

export function hasClass({ properties }: Element, className: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(className);
}

/** The address of every link under `tree`. */
export function hrefs(tree: Nodes): string[] {
  return byTag(tree, 'a').map(({ properties }) => String(properties['href']));
}
