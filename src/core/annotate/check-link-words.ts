import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Issue } from '../issue/issue.ts';
import type { Handles, HandleTarget } from './handle.ts';

/**
 * Checks the words that a link or a mention is made of: without any nobody can see it, and with the name of another handle readers are
 * led from that name to somebody else's page.
 */
export function checkLinkWords(node: Link | LinkReference, handles: Handles): Pick<Issue, 'code' | 'args'>[] {
  const words = toString(node).trim();
  if (words === '') return [{ code: 'link-empty', args: {} }];
  if (node.type === 'link') return [];
  const target = handles.get(node.identifier);
  if (!target) return [];
  const named = handles.get(words);
  if (named?.section !== 'entities' || isSame(named, target)) return [];
  return [{ code: 'mention-crossed', args: { words, handle: target.handle } }];
}

/** True for the label of a footnote, which CommonMark takes for that of a link. */
export function isNoteLabel(label: string): boolean {
  return /^\^./.test(label);
}

export function footnote(label: string): Pick<Issue, 'code' | 'args'> {
  return { code: 'footnote-unsupported', args: { mark: `[${label}]` } };
}

function isSame(a: HandleTarget, b: HandleTarget): boolean {
  if (a.handle === b.handle) return true;
  return (
    a.section === 'entities' && b.section === 'entities' && 'id' in a.use && 'id' in b.use && a.use.id === b.use.id
  );
}
