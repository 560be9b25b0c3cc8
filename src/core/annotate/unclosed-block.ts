import type { Nodes, Root } from 'mdast';
import type { Issue, Place } from '../issue/issue.ts';
import type { Reason } from '../issue/reasons.ts';
import { isClaim } from './claim-syntax.ts';
import { endOf, startOf } from './node-offset.ts';
import { visit } from './visit.ts';

/** A block of code or of a claim, with the marks it opens with. */
interface Block {
  isClaim: boolean;
  fence: string;
  start: number;
  end: number;
}

/** The first block that never ends: it swallows the text behind it, and the definitions put behind the text. */
export function unclosedBlock(root: Root, text: string, placeOf: (offset: number) => Place): Issue[] {
  const blocks: Block[] = [];
  visit(root, (node) => {
    if (node.type === 'code' || (node.type === 'containerDirective' && isClaim(node))) blocks.push(blockOf(node, text));
  });
  const open = blocks.find((block) => !isClosed(block, text));
  if (!open) return [];
  const around = blocks.find((block) => takesEndOf(open, block));
  const { start, fence, isClaim: claims } = around ?? open;
  const nests = around !== undefined && isClosedByHand(text.slice(start));
  const reason: Reason = nests ? 'block-around' : claims ? 'block-claim' : 'block-code';
  return [{ code: 'block-unclosed', ...placeOf(start), args: { reason, mark: asCode(nests ? `${fence}:` : fence) } }];
}

function blockOf(node: Nodes, text: string): Block {
  const start = startOf(node);
  const end = endOf(node);
  const [fence = ''] = /^(?:`{3,}|~{3,}|:{3,})/.exec(text.slice(start, end)) ?? [];
  return { isClaim: isClaim(node), fence, start, end };
}

/** Code that is indented needs no end. */
function isClosed({ fence, start, end }: Block, text: string): boolean {
  if (fence === '') return true;
  return end <= text.length && new RegExp(`\\n[ \\t>]*${fence}+[ \\t]*$`).test(text.slice(start, end));
}

/** True for a claim around another whose end it takes for its own, for it opens with no more colons. */
function takesEndOf(inner: Block, { isClaim: claims, fence, start, end }: Block): boolean {
  return inner.isClaim && claims && start < inner.start && inner.end <= end && fence.length <= inner.fence.length;
}

/** Whether a claim that a text begins with is closed as a person would count, who gives each opening the next end that is left. */
function isClosedByHand(text: string): boolean {
  let open = 0;
  for (const [, opening] of text.matchAll(/^[ \t>]*:{3,}(?:(claim)|[ \t\r]*$)/gm)) {
    open += opening === undefined ? -1 : 1;
    if (open === 0) return true;
  }
  return false;
}

/** A fence as Markdown shows it. */
function asCode(fence: string): string {
  return fence.startsWith('`') ? `\`${fence} ${fence} ${fence}\`` : `\`${fence}\``;
}
