import { readersText } from '../../annotate/conservation.ts';
import { withoutForbidden } from '../../annotate/forbidden-character.ts';
import { escapeEverything, escapeMarkdown } from '../text/escape-markdown.ts';
import { cutLists, isItem, isList, listItems } from './plain-list.ts';
import { markdownBody } from './markdown-body.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import { oneSpaced } from '../../annotate/few-words.ts';

/** What a text is made into before it has frontmatter. */
export interface PlainArticle {
  /** From the text itself, where nobody gave one; empty where it has none. */
  title: string;
  /** Its first sentence. */
  lead: string;
  /** Markdown that gives back the text. */
  body: string;
}

/** From this length on a line of a text file is a paragraph, and not a part of one that was broken up. */
const UNBROKEN = 120;

/** What a line of a quotation begins with. */
const QUOTE_MARK = /^>\s*(?=\S)/;

const LONGEST_TITLE = 150;
const LONGEST_HEADING = 80;
const LONGEST_LEAD = 240;

/**
 * Makes the text of an article out of a text file: paragraphs, subheadings, quotations and lists stay, and no character is lost. Throws
 * where one would be, which only a fault of this code can bring about.
 *
 * @param title the headline where the text does not begin with it
 */
export function plainArticle(text: string, format: 'text' | 'markdown', title = ''): PlainArticle {
  const clean = cleanText(text);
  if (format === 'markdown') {
    const { title: own, body } = markdownBody(clean, title);
    return { title: title || own, lead: leadOf(readersText(body)), body };
  }
  const blocks = cutBlocks(clean);
  const first = blocks[0]?.join(' ').replace(/^#+\s+/, '') ?? '';
  const opens = blocks.length > 1 && (title === '' ? isTitle(blocks[0] ?? []) : first === title.trim());
  const rest = opens ? blocks.slice(1) : blocks;
  const body = rest.map((block, index) => writeBlock(block, index, rest.length)).join('\n\n');
  const paragraph = rest.find((block, index) => !isHeading(block, index, rest.length) && !isList(block)) ?? [];
  return {
    title: title || (opens ? first : ''),
    lead: leadOf(paragraph.map((line) => line.replace(QUOTE_MARK, '')).join(' ')),
    body,
  };
}

/** One kind of line end, and none of the characters that can't be seen. */
function cleanText(text: string): string {
  return withoutForbidden(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/\t/g, ' '));
}

/** The paragraphs, each as its lines. */
function cutBlocks(text: string): string[][] {
  const lines = text.split('\n').map((line) => line.trim());
  const unbroken = lines.some((line) => line.length > UNBROKEN) || !/\n\s*\n/.test(text.trim());
  const blocks: string[][] = [[]];
  if (unbroken) {
    for (const [index, line] of lines.entries()) {
      // Lines of one quotation, such as its words and who said them, and those of one list.
      const before = lines[index - 1] ?? '';
      if ([line, before].every((one) => one.startsWith('>')) || [line, before].every(isItem)) blocks.at(-1)?.push(line);
      else if (line !== '') blocks.push([line]);
    }
    return blocks.filter((block) => block.length > 0);
  }
  for (const line of lines) {
    if (line !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0).flatMap(cutLists);
}

function isTitle(block: readonly string[]): boolean {
  const [line = '', ...more] = block;
  return more.length === 0 && line.length <= LONGEST_TITLE && !/[.,;:]["”]?$/.test(line) && /\p{L}/u.test(line);
}

/** A short line of its own that ends with no mark, with text behind it. */
function isHeading(block: readonly string[], index: number, count: number): boolean {
  const [line = '', ...more] = block;
  if (more.length > 0 || index === count - 1) return false;
  if (/^#{1,6}\s+\S/.test(line)) return true;
  return (
    line.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}“"]/u.test(line) &&
    /\p{L}{2}/u.test(line) &&
    !/[.,;:!…”")]$/.test(line)
  );
}

function writeBlock(block: readonly string[], index: number, count: number): string {
  if (isHeading(block, index, count)) {
    return conserved((block[0] ?? '').replace(/^#{1,6}\s+/, ''), (one) => `## ${one}`);
  }
  if (block.every((line) => /^>\s*\S/.test(line))) {
    const parts = cutLists(block.map((line) => line.replace(QUOTE_MARK, '')));
    return parts.map((part) => writeLines(part, (one) => one.replace(/^/gm, '> '))).join('\n>\n');
  }
  return writeLines(block, (one) => one);
}

/** A paragraph or a list. */
function writeLines(lines: readonly string[], wrap: (text: string) => string): string {
  if (!isList(lines)) return conserved(lines.join('\n'), wrap);
  return listItems(lines)
    .map((item) => conserved(item, (one) => wrap(`- ${one.replaceAll('\n', '\n  ')}`)))
    .join('\n');
}

/** Escapes a paragraph, with as few marks as give it back. */
function conserved(text: string, wrap: (text: string) => string): string {
  const wanted = oneSpaced(text);
  for (const escape of [escapeMarkdown, escapeEverything]) {
    const written = wrap(escape(text));
    if (readersText(written) === wanted) return written;
  }
  throw new Error(`this paragraph would not be kept as it is: ${text}`);
}

function leadOf(text: string): string {
  const [first] = sentenceRanges(text, quotations(text));
  const lead = text.slice(first?.start ?? 0, first?.end ?? 0).replace(/\s+/g, ' ');
  if (lead.length <= LONGEST_LEAD) return lead;
  return `${lead.slice(0, lead.lastIndexOf(' ', LONGEST_LEAD))} …`;
}
