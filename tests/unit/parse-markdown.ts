import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/** What a Markdown parser makes of a text: its first heading, its links, and how much HTML is in it. */
export function parseMarkdown(text: string): { heading: string; links: { text: string; url: string }[]; html: number } {
  const found = { heading: '', links: [] as { text: string; url: string }[], html: 0 };
  const tree = remark().parse(text);
  visit(tree, (node) => {
    if (node.type === 'heading' && found.heading === '') found.heading = toString(node);
    if (node.type === 'link') found.links.push({ text: toString(node), url: node.url });
    if (node.type === 'html') found.html++;
  });
  return found;
}
