import { collectAnnotations } from '../annotate/collect-annotations.ts';
import { parseFrontmatter } from '../annotate/frontmatter/frontmatter.ts';
import { collectHandles } from '../annotate/handle.ts';
import { parseAnnotated } from '../annotate/parse-markdown.ts';
import { recoverFrontmatter } from '../annotate/frontmatter/recover-frontmatter.ts';
import { placeFinder, type SourceFile } from '../annotate/source-file.ts';
import { timestamp } from '../schema/date.ts';
import { dayOf } from '../schema/day-of.ts';
import { isConserved } from './text/conserved.ts';
import { applyMarks } from './article/apply-marks.ts';
import { addHandles, type HandleEntry } from './article/entities-block.ts';
import { findClaims } from './claims/find-claims.ts';
import { findMentions } from './names/find-mentions.ts';
import { HandleBook } from './article/handle-book.ts';
import { knownNames, type KnownEntity } from './names/known-name.ts';
import { claimMarks } from './article/claim-marks.ts';
import { mentionEdits, type Mark } from './article/mark-edits.ts';
import type { Question } from './text/question.ts';
import { strayHandles } from './article/stray-handles.ts';
import { textBlocks } from './text/text-block.ts';
import { unknownNames, type UnknownName } from './names/unknown-names.ts';
import { vocabularyOf } from './words/vocabulary-of.ts';

/** What the machine knows when it reads an article. */
export interface ProposalContext {
  entities: readonly KnownEntity[];
  /** Ids that no new claim may take: that of a claim elsewhere would make the two the same. */
  claimIds: ReadonlySet<string>;
  /** The site's zone: what was said “yesterday” was said the day before the one on which readers are told that it came out. */
  timeZone: string;
}

/** What the machine proposes for an article, for an editor to decide. */
export interface Proposal {
  /** The article with all of it. */
  text: string;
  questions: Question[];
  unknown: UnknownName[];
}

/** A proposal may make clear what was not before; it is made again until nothing is left to propose. */
const MOST_PASSES = 6;

/**
 * Proposes mentions, handles and claims for an article. What is annotated stays as it is; what is not certain is asked, not
 * written. Undefined where the frontmatter can't be read.
 */
export function proposeAnnotations(source: SourceFile, context: ProposalContext): Proposal | undefined {
  let current = source;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const proposal = proposeOnce(current, context);
    if (proposal === undefined || proposal.text === current.text) return proposal;
    current = { ...source, text: proposal.text };
  }
  const { questions = [], unknown = [] } = proposeOnce(current, context) ?? {};
  return { text: current.text, questions, unknown };
}

function proposeOnce(source: SourceFile, { entities, claimIds, timeZone }: ProposalContext): Proposal | undefined {
  const { text } = source;
  const { frontmatter } = parseFrontmatter(source);
  if (!frontmatter) return undefined;
  const meta = recoverFrontmatter(frontmatter.data);
  const { handles } = collectHandles(meta, frontmatter);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = knownNames(entities);
  const book = new HandleBook(handles, byId, meta.lang);
  for (const [handle, id] of strayHandles(text, handles, names)) book.declare(handle, id);

  const root = parseAnnotated(text, handles.names('entities'));
  const collected = collectAnnotations(root, text, meta.lang, handles, placeFinder(source));
  const vocabulary = vocabularyOf(meta.lang);
  const blocks = textBlocks(root, text, handles);
  const unusedHandles = new Set(handles.names('entities').filter((handle) => !collected.usedHandles.has(handle)));
  const found = findMentions({ blocks, names, entities: byId, handles, unusedHandles, vocabulary });
  const published = dayPublished(frontmatter.data, timeZone);
  const said = findClaims({ blocks, mentions: found.byBlock, entities: byId, lang: meta.lang, published });

  book.learnWords(blocks, found, names);
  const mentions = blocks.flatMap((block, index) =>
    (found.byBlock[index] ?? [])
      .filter(({ isNew }) => isNew)
      .map((mention): Mark => {
        const handle = book.handleOf(mention.entity);
        return { edits: mentionEdits(text, block, mention, handle), handles: [handle] };
      }),
  );
  const taken = new Set([...claimIds, ...collected.claims.map(({ id }) => id)]);
  const { marks, questions } = claimMarks(blocks, said.claims, book, taken);
  const unknown = unknownNames(blocks, found.byBlock, vocabulary);
  return {
    text: fitting(source, mentions, marks, book.added),
    questions: [...found.questions, ...said.questions, ...questions].sort((a, b) => a.offset - b.offset),
    unknown,
  };
}

/**
 * The article with the marks. A claim that can't stand in the text as it is written is left out, rather than all of them; so is a
 * handle that nothing uses.
 */
function fitting(
  source: SourceFile,
  mentions: readonly Mark[],
  claims: readonly Mark[],
  added: readonly HandleEntry[],
): string {
  const make = (kept: readonly Mark[]): SourceFile => ({
    ...source,
    text: withMarks(source.text, [...mentions, ...kept], added),
  });
  const whole = make(claims);
  if (isConserved(source, whole)) return whole.text;
  const kept: Mark[] = [];
  for (const mark of claims) if (isConserved(source, make([...kept, mark]))) kept.push(mark);
  const rest = make(kept);
  return isConserved(source, rest) ? rest.text : source.text;
}

function withMarks(text: string, marks: readonly Mark[], added: readonly HandleEntry[]): string {
  const used = new Set(marks.flatMap(({ handles }) => handles));
  const entries = added.filter(({ handle, declared }) => declared === true || used.has(handle));
  const header = entries.length > 0 ? addHandles(text, entries) : undefined;
  if (entries.length > 0 && header === undefined) return text;
  return applyMarks(text, [...marks.flatMap(({ edits }) => edits), ...(header ? [header] : [])]);
}

/** `YYYY-MM-DD` of the publication; empty where it is not said. What is no moment (yet) is taken for a day as it stands. */
function dayPublished(data: unknown, timeZone: string): string {
  const { published } = (typeof data === 'object' && data !== null ? data : {}) as { published?: unknown };
  const moment = timestamp.safeParse(published);
  if (moment.success) return dayOf(moment.data, timeZone);
  return typeof published === 'string' ? published.slice(0, 10) : '';
}
