import { blockTexts } from '../../src/core/annotate/block-text.ts';
import type { Chain, Hop } from '../../src/core/annotate/chain.ts';
import { parseClaimAttributes } from '../../src/core/annotate/claim-attributes.ts';
import { isClaim } from '../../src/core/annotate/claim-syntax.ts';
import { collectAnnotations } from '../../src/core/annotate/collect-annotations.ts';
import { textWithoutMarks } from '../../src/core/annotate/conservation.ts';
import { bodyOffset, parseFrontmatter } from '../../src/core/annotate/frontmatter/frontmatter.ts';
import { collectHandles, type Handles } from '../../src/core/annotate/handle.ts';
import { parseAnnotated } from '../../src/core/annotate/parse-markdown.ts';
import { recoverFrontmatter } from '../../src/core/annotate/frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from '../../src/core/annotate/source-file.ts';

/** A mention or a claim, by its place in the text that a reader sees. */
export interface Span {
  block: number;
  start: number;
  end: number;
  words: string;
}

export interface MentionSpan extends Span {
  entity: string;
}

export interface ClaimSpan extends Span {
  chains: Chain[];
  how: string;
  on: string | undefined;
  /** The paragraph less the claim, for looking for an attribution. */
  around: string;
}

export interface Annotated {
  mentions: MentionSpan[];
  claims: ClaimSpan[];
}

/** Reads the annotations of an article by their places in the reader's text, so that two annotations of it can be compared. */
export function readAnnotated(source: SourceFile): Annotated {
  const { text } = source;
  const handles = handlesOf(source);
  const root = parseAnnotated(text, handles.names('entities'));
  const annotated: Annotated = { mentions: [], claims: [] };
  for (const [block, { text: words, spans }] of blockTexts(root).entries()) {
    for (const { node, start, end } of spans) {
      const span = { block, start, end, words: words.slice(start, end) };
      if (node.type === 'linkReference') {
        const target = handles.get(node.identifier);
        if (target?.section === 'entities' && 'id' in target.use)
          annotated.mentions.push({ ...span, entity: target.use.id });
      } else if (isClaim(node)) {
        const { claim, chains } = parseClaimAttributes(node, text, handles, placeFinder(source));
        const around = sentenceAround(words, start, end);
        annotated.claims.push({ ...span, chains, how: claim?.details.how ?? '', on: claim?.details.on, around });
      }
    }
  }
  return annotated;
}

/** The article as it was before anybody annotated it: neither marks, nor handles, nor sources. */
export function withoutAnnotation(source: SourceFile): SourceFile {
  const { text } = source;
  const { frontmatter } = parseFrontmatter(source);
  const data = frontmatter?.data as { title: string; description: string; published: string; lang: string };
  const handles = handlesOf(source);
  const root = parseAnnotated(text, handles.names('entities'));
  const { byNode } = collectAnnotations(root, text, data.lang, handles, placeFinder(source));
  const bare = textWithoutMarks(root, text, byNode);
  const keys = [
    `title: ${JSON.stringify(data.title)}`,
    `description: ${JSON.stringify(data.description)}`,
    `published: ${data.published}`,
    'authors: [redaksi]',
    `lang: ${data.lang}`,
  ];
  return { path: source.path, text: `---\n${keys.join('\n')}\n---\n${bare.slice(bodyOffset(bare))}` };
}

function handlesOf(source: SourceFile): Handles {
  const { frontmatter } = parseFrontmatter(source);
  if (!frontmatter) throw new Error(`${source.path} has no frontmatter that can be read`);
  return collectHandles(recoverFrontmatter(frontmatter.data), frontmatter).handles;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/(?<=[.!?]["”]?) /)
      .at(-1) ?? '';
  const after = text.slice(end).split(/(?<=[.!?]["”]?)(?: |$)/)[0] ?? '';
  return `${before} ${after}`;
}

/** One text for each chain, less the page that it was read on where `read` is false. */
export function chainKey(chain: Chain, read: boolean): string {
  const last = chain.at(-1);
  const hops = !read && chain.length > 1 && last && 'source' in last ? chain.slice(0, -1) : chain;
  return hops.map(hopKey).join(' > ');
}

function hopKey(hop: Hop): string {
  return 'own' in hop ? 'own' : 'unnamed' in hop ? 'unnamed' : hop.entity;
}
