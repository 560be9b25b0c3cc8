import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { treeOf } from '../../annotate/article-tree.ts';
import type { Article, Occurrence } from '../../graph/graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { saidInWords } from '../parts/chain-in-words.ts';
import { saidView } from '../parts/claim-card.ts';
import { entityLink } from '../parts/entity-view.ts';
import { absolute, type ExportContext } from '../export-context.ts';

/** How much of the text on either side of the words is given, so that they are found again in a text that has changed. */
const AROUND = 32;

/** Where annotated words stand: which block of the article's text, and from where to where in it. */
interface Span {
  anchor: string;
  /** 1 for the first. */
  block: number;
  text: string;
  /** In code points, as the standard counts. */
  start: number;
  end: number;
}

/** The annotations of an article by the Web Annotation Data Model, in one collection of one page, in order of the text. */
export function annotations(context: ExportContext, article: Article): object {
  const page = absolute(context, context.paths.article(article.id));
  const id = absolute(context, context.paths.annotations(article.id));
  const entities = new Map(article.mentions.map(({ anchor, entity }) => [anchor, entity]));
  const claims = Map.groupBy(article.occurrences, ({ anchor }) => anchor);
  const items = treeOf(article)
    .children.filter((child) => child.type === 'element')
    .flatMap((block, index) => spansIn(block, index + 1, (anchor) => entities.has(anchor) || claims.has(anchor)))
    .map((span) => {
      const entity = entities.get(span.anchor);
      const body = entity ? mentionBody(context, entity) : claimBodies(context, claims.get(span.anchor) ?? []);
      const motivation = entity ? 'identifying' : 'describing';
      return { id: `${id}#${span.anchor}`, type: 'Annotation', motivation, body, target: target(page, span) };
    });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: article.title,
    rights: context.site.contentLicense.url,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function mentionBody(context: ExportContext, entity: EntityId): object {
  return {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: absolute(context, entityLink(context, entity).href),
  };
}

/** The claim, and in words who said it through whom. */
function claimBodies(context: ExportContext, occurrences: readonly Occurrence[]): object[] {
  const [first, ...others] = occurrences;
  if (!first) return [];
  const source = absolute(context, context.paths.claim(first.claim));
  const said = saidInWords(context, saidView(context, [first, ...others]));
  return [
    { type: 'SpecificResource', purpose: 'identifying', source },
    { type: 'TextualBody', purpose: 'describing', value: said, format: 'text/plain', language: context.locale },
  ];
}

/** Three ways to the same words: their own id, the words with what stands around them, and their place in their block. */
function target(page: string, { anchor, block, text, start, end }: Span): object {
  const points = Array.from(text);
  const part = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return {
    source: page,
    selector: [
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: anchor },
      {
        type: 'TextQuoteSelector',
        exact: part(start, end),
        prefix: part(start - AROUND, start),
        suffix: part(end, end + AROUND),
      },
      {
        type: 'CssSelector',
        // The notes stand between the blocks of the text, and are not part of it.
        value: `.article-body > :nth-child(${block} of :not(.notes))`,
        refinedBy: { type: 'TextPositionSelector', start, end },
      },
    ],
  };
}

function spansIn(block: Element, number: number, isAnchor: (anchor: string) => boolean): Span[] {
  const spans: Span[] = [];
  const text = toString(block);
  const walk = (node: Element | ElementContent, at: number): number => {
    if (node.type === 'text') return at + Array.from(node.value).length;
    if (node.type !== 'element') return at;
    const { id } = node.properties;
    const end = (): number => node.children.reduce((position, child) => walk(child, position), at);
    if (typeof id !== 'string' || !isAnchor(id)) return end();
    const span: Span = { anchor: id, block: number, text, start: at, end: at };
    spans.push(span);
    span.end = end();
    return span.end;
  };
  walk(block, 0);
  return spans;
}
