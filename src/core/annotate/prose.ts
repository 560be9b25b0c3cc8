import type { Place } from '../issue/issue.ts';
import { blockTexts, type BlockText } from './block-text.ts';
import { bodyOffset, parseFrontmatter, type Frontmatter } from './frontmatter/frontmatter.ts';
import { parseAnnotated } from './parse-markdown.ts';
import { placeFinder, type SourceFile } from './source-file.ts';

/** Words of ours that stand together, and where they stand in their file. */
export interface Prose {
  text: string;
  /** Place of a character of `text`; of the whole where the file writes it in another way. */
  placeOf: (offset: number) => Place;
}

/** Keys whose values are sentences of ours. */
const SENTENCES = ['title', 'description', 'text', 'note', 'differed', 'aspect'];

/** Keys whose values are names, or what others wrote. */
const NOT_OURS = ['sources', 'source', 'entities', 'names', 'roles'];

/** Everything in a content file that is written by its author: sentences of the frontmatter, and the text less its block quotations. */
export function proseOf(source: SourceFile): Prose[] {
  const { frontmatter } = parseFrontmatter(source);
  const sentences = frontmatter ? sentencesOf(frontmatter.data, [], frontmatter) : [];
  if (bodyOffset(source.text) === source.text.length) return sentences;
  const root = parseAnnotated(source.text, handlesOf(frontmatter?.data));
  const blocks = blockTexts(root).filter(({ within }) => !within.some(({ type }) => type === 'blockquote'));
  return [...sentences, ...blocks.map((block) => ({ text: block.text, placeOf: placeInBlock(source, block) }))];
}

function sentencesOf(value: unknown, path: string[], frontmatter: Frontmatter): Prose[] {
  if (typeof value === 'string') {
    const isSentence = path.some((key) => SENTENCES.includes(key)) && !path.some((key) => NOT_OURS.includes(key));
    return isSentence ? [{ text: value, placeOf: () => frontmatter.placeOf(path) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => sentencesOf(item, [...path, key], frontmatter));
}

function handlesOf(data: unknown): string[] {
  const entities = typeof data === 'object' && data !== null && 'entities' in data ? data.entities : undefined;
  return typeof entities === 'object' && entities !== null ? Object.keys(entities) : [];
}

function placeInBlock(source: SourceFile, { spans }: BlockText): Prose['placeOf'] {
  const placeAt = placeFinder(source);
  return (offset) => {
    const span = spans.find(({ node, start, end }) => !('children' in node) && start <= offset && offset < end);
    return placeAt((span?.node.position?.start.offset ?? 0) + offset - (span?.start ?? offset));
  };
}
