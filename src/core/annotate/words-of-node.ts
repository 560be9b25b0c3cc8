import type { Nodes } from 'mdast';
import type { BlockText, Span } from './block-text.ts';
import { AROUND_WORDS, firstWords, lastWords } from './few-words.ts';
import { sentenceStarts, wordsInSentence, type WordsInSentence } from './sentence.ts';

/** What a node says, in its sentence. */
export interface Words extends WordsInSentence {
  words: string;
}

/** A few words right before and right after a node in its paragraph: what stands around that is not the same in every layout. */
export interface WordsAround {
  before: string;
  after: string;
}

export interface WordsFinder {
  wordsOf: (node: Nodes) => Words;
  around: (node: Nodes) => WordsAround;
}

/**
 * Finds the words that a node covers, in their sentence, and those around them; a block claim's are its paragraphs, which are their
 * own context. Each paragraph is cut into sentences once, however many mentions it holds.
 */
export function wordsFinder(blocks: readonly BlockText[], lang: string): WordsFinder {
  const byNode = new Map<Nodes, { block: BlockText; span: Span }>();
  for (const block of blocks) for (const span of block.spans) byNode.set(span.node, { block, span });
  const starts = new Map<BlockText, number[]>();

  return { wordsOf, around };

  function around(node: Nodes): WordsAround {
    const { block, span } = byNode.get(node) ?? {};
    if (!block || !span) return { before: '', after: '' };
    return {
      before: lastWords(block.text.slice(0, span.start), AROUND_WORDS),
      after: firstWords(block.text.slice(span.end), AROUND_WORDS),
    };
  }

  function wordsOf(node: Nodes): Words {
    if (node.type === 'containerDirective') {
      const inside = blocks.filter(({ within }) => within.includes(node));
      const words = inside.map(({ text }) => text.trim()).join(' ');
      return { words, sentence: words, start: 0, end: words.length };
    }
    const found = byNode.get(node);
    if (!found) return { words: '', sentence: '', start: 0, end: 0 };
    const { block, span } = found;
    const cuts = starts.get(block) ?? sentenceStarts(block.text, lang);
    starts.set(block, cuts);
    return wordsInSentence(block.text, span.start, span.end, cuts);
  }
}
