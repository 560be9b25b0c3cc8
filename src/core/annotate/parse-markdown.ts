import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { remark } from 'remark';
import type { Processor } from 'unified';
import { claimSyntax } from './claim-syntax.ts';
import { labelsWithFixedSpaces } from './handle.ts';

const stock = remark().use(frontmatterSyntax).freeze();
const annotated = remark().use(frontmatterSyntax).use(claimSyntax).freeze();

/** Remark plugin: the frontmatter is a node of its own, so that every position is one of the file. */
function frontmatterSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(frontmatter('yaml'));
  (data.fromMarkdownExtensions ??= []).push(frontmatterFromMarkdown('yaml'));
}

/** Destination that stands for a mention in the link definitions put behind the text. */
const MENTION_URL = 'mention:';

/**
 * Parses a file with our syntax. A definition per handle is put behind the text, so that the stock parser finds the mentions and
 * all positions stay those of the file.
 */
export function parseAnnotated(text: string, handles: readonly string[]): Root {
  if (handles.length === 0) return annotated.parse(text);
  const definitions = [...handles, ...labelsWithFixedSpaces(text, handles)].map(
    (handle) => `[${handle}]: <${MENTION_URL}>`,
  );
  return annotated.parse([text, '', ...definitions, ''].join('\n'));
}

/** Parses plain CommonMark, for comparison with what our syntax made of the same words. */
export function parseStock(text: string): Root {
  return stock.parse(text);
}
