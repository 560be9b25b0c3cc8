import type { Root as HastRoot } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { isError } from '../issue/report.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { claimSchema, type OutcomeEntry, type RelationEntry } from '../schema/claim.ts';
import type { PartialDate } from '../schema/date.ts';
import type { ClaimId } from '../schema/id.ts';
import { checkMarkdown } from './check-markdown.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { Handles } from './handle.ts';
import { internalLinks, type InternalLink } from './internal-link.ts';
import { firstId, formerIds, sourceReferences, type Reference } from './reference.ts';
import { parseStock } from './parse-markdown.ts';
import { placed, type Placed } from './placed.ts';
import { placeFinder, type SourceFile } from './source-file.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import { unarchivedSources } from './unarchived.ts';
import { validate } from './frontmatter/validate.ts';

/** A claim's own file by itself: its proposition, relations, outcomes and analysis. */
export interface ClaimUnit {
  kind: 'claim';
  id: ClaimId;
  file: string;
  /** The id that it had first. */
  firstId: ClaimId;
  /** Where the file itself stands. */
  place: Place;
  /** The proposition by language. */
  text: Record<string, Placed<string>>;
  due?: Placed<PartialDate>;
  /** Each at the claim that it leads to. */
  relations: Placed<RelationEntry>[];
  /** Oldest first. */
  outcomes: LoggedOutcome[];
  references: Reference[];
  /** The ids it had before. */
  was: Reference[];
  /** The claim that this one turned out to be. */
  mergedInto?: Reference;
  internalLinks: InternalLink[];
  /** The text below the frontmatter; without children where there is none. */
  analysis: HastRoot;
}

/** What became of a claim, as its log says it; placed at its date. */
export interface LoggedOutcome extends Placed<OutcomeEntry> {
  /** The claim that it was written down for, by its first id. */
  of: ClaimId;
  /** Where the address of its source stands. */
  sourcePlace: Place;
}

/** Parses the file of a claim. */
export function parseClaimFile(source: SourceFile, id: ClaimId): { unit?: ClaimUnit; issues: Issue[] } {
  const { frontmatter, issues } = readFrontmatter(source, claimSchema);
  if (!frontmatter) return { issues };
  const { value: data, issues: problems } = validate(claimSchema, frontmatter);
  const analysis = parseStock(source.text);
  const placeOf = placeFinder(source);
  issues.push(...problems, ...checkMarkdown(analysis, source.text, new Handles(), placeOf));
  issues.push(...strayEmphasis(analysis, source.text, placeOf));
  if (!data || issues.some(isError)) return { issues };
  const outcomes = placed(data.outcomes, (index) => frontmatter.placeOf(['outcomes', index, 'date'])).map(
    (one, index): LoggedOutcome => ({
      ...one,
      of: firstId(id, data.was),
      sourcePlace: frontmatter.placeOf(['outcomes', index, 'source', 'url']),
    }),
  );
  issues.push(
    ...unarchivedSources(outcomes.map(({ entry, sourcePlace }) => ({ entry: entry.source, place: sourcePlace }))),
  );
  const winner = data['merged-into'];
  const unit: ClaimUnit = {
    kind: 'claim',
    id,
    file: source.path,
    firstId: firstId(id, data.was),
    place: placeOf(0),
    text: Object.fromEntries(
      Object.entries(data.text).map(([lang, entry]) => [lang, { entry, place: frontmatter.placeOf(['text', lang]) }]),
    ),
    ...(data.due !== undefined && { due: { entry: data.due, place: frontmatter.placeOf(['due']) } }),
    relations: placed(data.relations, (index) => frontmatter.placeOf(['relations', index, 'claim'])),
    outcomes,
    references: outcomes.flatMap(({ entry }, index) =>
      sourceReferences(entry.source, (key) => frontmatter.placeOf(['outcomes', index, 'source', key])),
    ),
    was: formerIds(data.was, (index) => frontmatter.placeOf(['was', index])),
    ...(winner && { mergedInto: { id: winner, place: frontmatter.placeOf(['merged-into']) } }),
    internalLinks: internalLinks(analysis, source.text, placeOf),
    analysis: toHast(analysis) as HastRoot,
  };
  return { unit, issues };
}

/** The claims that the relations of a claim's file name. */
export function relationTargets({ relations }: ClaimUnit): Reference[] {
  return relations.map(({ entry, place }) => ({ id: entry.claim, place }));
}
