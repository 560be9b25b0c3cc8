import type { IssueCode } from '../issue/codes.ts';
import type { Issue } from '../issue/issue.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import { hopsOf } from './meant-hop.ts';
import { foldHandle, type Handles, type HandleTarget } from './handle.ts';

/** The issues that tell of a handle which stands nowhere in the frontmatter: in the text, and in a chain. */
const USES_UNDECLARED: readonly IssueCode[] = ['mention-undeclared', 'hop-unknown'];

/** The handles that are used nowhere: those that a mention can mean, and those that a hop can. */
interface UnusedHandles {
  mention: readonly string[];
  hop: readonly string[];
}

/** Where one of these stands, an annotation can't be read, and may be the one that uses a handle. */
const HIDES_USES: readonly IssueCode[] = [
  'annotation-unparsed',
  'claim-unclosed',
  'claim-parted',
  'claim-over-paragraphs',
  'quote-curly',
];

/**
 * The issues of an article, those that tell of undeclared handles folded, and with them its handles that nothing uses.
 *
 * @param used the handles that the text or a chain uses
 * @param frontmatter as it was meant
 */
export function withHandleUse(
  issues: readonly Issue[],
  handles: Handles,
  used: ReadonlySet<string>,
  frontmatter: Frontmatter,
): Issue[] {
  const isRead = !issues.some(({ code }) => HIDES_USES.includes(code));
  const unusedAmong = (section: HandleTarget['section']): string[] =>
    handles.names(section).filter((handle) => isRead && !used.has(handle));
  const unused = unusedAmong('entities');
  const folded = foldUndeclared(issues, { mention: unused, hop: [...unused, ...unusedAmong('sources')] });
  // What an undeclared handle was meant to be has its use there.
  const meant = new Set(
    folded.flatMap((issue) => (handleIn(issue) === undefined ? [] : hopsOf(issue.args['nearest']))),
  );
  return [
    ...folded,
    ...unused
      .filter((handle) => !meant.has(handle))
      .map((handle): Issue => ({
        code: 'handle-unused',
        ...frontmatter.placeOfKey(['entities', handle]),
        args: { handle },
      })),
  ];
}

/**
 * A handle that stands nowhere in the frontmatter is one mistake, however often the text and the chains use it: it is told where it
 * stands first, with the number of its places. If one declared handle alone is used by nobody, it is what became of it.
 *
 * @param unused the handles that neither the text nor a chain uses
 */
function foldUndeclared(issues: readonly Issue[], unused: UnusedHandles): Issue[] {
  const uses = Map.groupBy(
    issues.filter((issue) => handleIn(issue) !== undefined),
    (issue) => foldHandle(handleIn(issue) ?? ''),
  );
  const told = new Map(
    [...uses.values()].map((found): [Issue | undefined, Issue[]] => {
      // In the text it may be no mention at all, which a hop can't be.
      const first = found.find(({ code }) => code === 'mention-undeclared') ?? found[0];
      const [renamed, ...others] = unused[first?.code === 'hop-unknown' ? 'hop' : 'mention'];
      const nearest = first?.args['nearest'] ?? (uses.size === 1 && others.length === 0 ? renamed : undefined);
      const count = String(found.length);
      return [
        first,
        first ? [{ ...first, args: { ...first.args, count, ...(nearest !== undefined && { nearest }) } }] : [],
      ];
    }),
  );
  return issues.flatMap((issue) => (handleIn(issue) === undefined ? [issue] : (told.get(issue) ?? [])));
}

function handleIn({ code, args }: Issue): string | undefined {
  return USES_UNDECLARED.includes(code) ? (args['handle'] ?? args['hop']) : undefined;
}
