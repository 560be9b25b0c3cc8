import type { Element, Root as HastRoot } from 'hast';
import GithubSlugger from 'github-slugger';
import type { Heading as MdastHeading, LinkReference, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defaultHandlers, toHast, type Handler, type State } from 'mdast-util-to-hast';
import type { Annotation } from './collect-annotations.ts';

/** A heading of an article, for its table of contents. */
export interface Heading {
  level: number;
  text: string;
  anchor: string;
}

/**
 * Makes the HTML tree of an article. A mention becomes `<a data-entity>` without an address, a claim `<span>` or `<div>` with
 * `data-claim`; where they lead is known only when all files are linked, and is filled in by `articleBlocks` (export/).
 */
export function annotatedHast(root: Root, byNode: Map<Nodes, Annotation>): { hast: HastRoot; headings: Heading[] } {
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();

  const element = (state: State, node: Parents, tagName: string, properties: Element['properties']): Element => {
    const children = state.all(node);
    const result: Element = {
      type: 'element',
      tagName,
      properties,
      children: tagName === 'div' ? state.wrap(children, true) : children,
    };
    state.patch(node, result);
    return result;
  };
  const annotation: Handler = (state, node: Parents) => {
    const found = byNode.get(node);
    const tagName = node.type === 'containerDirective' ? 'div' : 'span';
    switch (found?.kind) {
      case 'mention':
        return element(state, node, 'a', { id: found.anchor, dataEntity: found.entity });
      case 'claim':
        return element(state, node, tagName, { id: found.anchor, className: ['claim'], dataClaim: found.claim });
      default:
        return element(state, node, tagName, {});
    }
  };
  const handlers: Record<string, Handler> = {
    textDirective: annotation,
    containerDirective: annotation,
    linkReference: (state, node: LinkReference, parent) =>
      byNode.has(node) ? annotation(state, node, parent) : defaultHandlers.linkReference(state, node),
    heading: (state, node: MdastHeading) => {
      const result = defaultHandlers.heading(state, node);
      const text = toString(node);
      const anchor = `h-${slugger.slug(text)}`;
      headings.push({ level: node.depth, text, anchor });
      result.properties['id'] = anchor;
      return result;
    },
  };
  return { hast: toHast(root, { handlers }) as HastRoot, headings };
}
