import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';

const parser = rehype();

/** Reads a whole page as a browser does. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** Every element under `tree` for which `wanted` holds, in order of the page. */
export function elements(tree: Nodes, wanted: (element: Element) => boolean = () => true): Element[] {
  const found: Element[] = [];
  // By hand: a visitor that knows all parents of a node takes most of the time of a test that looks at every page.
  const walk = (node: Nodes): void => {
    if (node.type === 'element' && wanted(node)) found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
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
