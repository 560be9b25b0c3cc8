import type { Nodes, RootContent } from 'hast';
import type { BuiltPage } from './built-site.ts';
import { hasClass } from './html-tree.ts';
import { visibleTextWithEnds } from './visible-text.ts';

const INLINE = /^(a|abbr|b|bdi|cite|code|em|i|q|small|span|strong|sub|sup|time)$/;

/** Elements with an author's sentences, where a link may be a part of a word. That they are the author's is checked elsewhere. */
const PROSE = ['article-body', 'mention-group'];

/**
 * Words of neighbours that nothing keeps apart but the style sheet: a reader mode, a copied text and a search engine show them as
 * one word.
 */
export function gluedWords({ tree }: BuiltPage): string[] {
  return descend(tree);
}

function descend(node: Nodes): string[] {
  if (!('children' in node) || isProse(node)) return [];
  return node.children.flatMap((child, index) => [...glue(child, node.children[index + 1]), ...descend(child)]);
}

function glue(one: RootContent, next: RootContent | undefined): string[] {
  if (next === undefined || !isInline(one) || !isInline(next)) return [];
  const joined = [visibleTextWithEnds(one), visibleTextWithEnds(next)];
  return /[\p{L}\p{N}”)]$/u.test(joined[0] ?? '') && /^[\p{L}\p{N}“(]/u.test(joined[1] ?? '') ? [joined.join('|')] : [];
}

function isInline(node: RootContent): boolean {
  return node.type === 'text' || (node.type === 'element' && INLINE.test(node.tagName));
}

function isProse(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'blockquote' || PROSE.some((name) => hasClass(node, name)));
}
