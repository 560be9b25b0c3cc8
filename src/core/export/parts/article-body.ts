import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import { treeOf } from '../../annotate/article-tree.ts';
import { visit } from '../../annotate/visit.ts';
import type { Article } from '../../graph/graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { entityOf } from './entity-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A top-level element of an article as HTML, with the anchors of the claims in it. */
export interface ArticleBlock {
  html: string;
  anchors: string[];
}

/** What may stand in the HTML of an article: what our Markdown makes, and nothing else. */
const ALLOWED: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'a',
    'em',
    'strong',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'hr',
    'br',
    'span',
    'div',
  ],
  attributes: {
    '*': ['id'],
    a: ['href', 'rel', 'ariaLabel', ['dir', 'ltr'], ['className', 'mention', 'claim-mark']],
    span: [['className', 'claim', 'former-anchor']],
    div: [['className', 'claim']],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Our own ids, each with a prefix (`c-`, `m-`, `h-`), so none can shadow a name of the page's scripts.
  clobber: [],
  strip: ['script', 'style'],
};

const processor = rehype().data('settings', { fragment: true }).use(rehypeSanitize, ALLOWED).freeze();

/**
 * The body of an article as HTML, block by block: mentions get their addresses, claims their mark. The sanitiser is the last
 * step; nothing is added behind it.
 *
 * @param numbers number of each claim in the article, by anchor
 * @param markLabel what a screen reader says of the mark of a claim
 */
export function articleBlocks(
  context: ViewContext,
  article: Article,
  numbers: ReadonlyMap<string, number>,
  markLabel: (number: number) => string,
): ArticleBlock[] {
  const former = Map.groupBy(context.graph.former.anchors.get(article.id) ?? [], ({ at }) =>
    'anchor' in at ? at.anchor : '',
  );
  return treeOf(article).children.flatMap((block) => {
    if (block.type !== 'element') return [];
    const anchors = resolve(block, context, {
      before: (anchor) => (former.get(anchor) ?? []).map((one) => formerAnchor(one.anchor)),
      mark: (anchor, words) => claimMark(numbers.get(anchor) ?? 0, markLabel, words),
    });
    const tree: Root = { type: 'root', children: [block] };
    return [{ html: processor.stringify(processor.runSync(tree)), anchors }];
  });
}

/** The HTML of a text without annotations, sanitised. */
export function plainHtml(root: Root): string {
  return processor.stringify(processor.runSync(root));
}

/** What is put into the words of a claim: in front of them, and behind. */
interface Additions {
  before: (anchor: string) => ElementContent[];
  mark: (anchor: string, words: string) => ElementContent;
}

function resolve(block: Element, context: ViewContext, { before, mark }: Additions): string[] {
  const anchors: string[] = [];
  visit(block, 'element', (node) => {
    const { dataEntity, dataClaim, href } = node.properties;
    const anchor = String(node.properties['id']);
    if (typeof dataEntity === 'string') {
      const { data, id } = entityOf(context, dataEntity as EntityId);
      node.properties = { id: anchor, className: ['mention'], href: context.paths.entity(data.entityKind, id) };
    } else if (typeof dataClaim === 'string') {
      anchors.push(anchor);
      node.properties = { id: anchor, className: ['claim'] };
      node.children = [...before(anchor), ...node.children, mark(anchor, toString(node))];
    } else if (typeof href === 'string' && /^https?:/.test(href)) {
      node.properties['rel'] = ['noopener'];
    }
  });
  return anchors;
}

/** Where links lead that were made when these words were marked as another claim, or stood in another place. */
function formerAnchor(anchor: string): ElementContent {
  return { type: 'element', tagName: 'span', properties: { id: anchor, className: ['former-anchor'] }, children: [] };
}

/** Words that end in Arabic or Hebrew, before their closing quotation mark: a number behind them is drawn to their left. */
const ENDS_RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]\P{L}*$/u;

/** The link from a claim's words to its note. It has no text, so that the article's words stay the author's. */
function claimMark(number: number, label: (number: number) => string, words: string): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['claim-mark'],
      href: `#n${number}`,
      ariaLabel: label(number),
      // Keeps the number from being drawn as part of those words.
      ...(ENDS_RIGHT_TO_LEFT.test(words) && { dir: 'ltr' }),
    },
    children: [],
  };
}
