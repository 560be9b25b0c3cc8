import type { Root as HastRoot } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { isError } from '../issue/report.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { claimSchema, type ClaimFile } from '../schema/claim.ts';
import type { ClaimId } from '../schema/id.ts';
import { checkMarkdown } from './check-markdown.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { Handles } from './handle.ts';
import { internalLinks, type InternalLink } from './internal-link.ts';
import { firstId, formerIds, sourceReferences, type Reference } from './reference.ts';
import { parseStock } from './parse-markdown.ts';
import { placeFinder, type SourceFile } from './source-file.ts';
import { unarchivedSources } from './unarchived.ts';
import { validate } from './frontmatter/validate.ts';

/** A claim's own file by itself: its proposition, relations, outcomes and analysis. */
export interface ClaimUnit {
  kind: 'claim';
  id: ClaimId;
  file: string;
  data: ClaimFile;
  /** Where the file itself, each text, each relation's target and each outcome's date stand. */
  place: Place;
  textPlaces: Record<string, Place>;
  relationPlaces: Place[];
  outcomePlaces: Place[];
  /** The claim that each outcome was written down for, by its first id. */
  outcomesOf: ClaimId[];
  /** Where the address of each outcome's source stands. */
  sourcePlaces: Place[];
  /** Where its `due` stands. */
  duePlace?: Place;
  references: Reference[];
  /** The ids it had before. */
  was: Reference[];
  /** The claim that this one turned out to be. */
  mergedInto?: Reference;
  internalLinks: InternalLink[];
  /** The text below the frontmatter; without children where there is none. */
  analysis: HastRoot;
}

/** Parses the file of a claim. */
export function parseClaimFile(source: SourceFile, id: ClaimId): { unit?: ClaimUnit; issues: Issue[] } {
  const { frontmatter, issues } = readFrontmatter(source, claimSchema);
  if (!frontmatter) return { issues };
  const { value: data, issues: problems } = validate(claimSchema, frontmatter);
  const analysis = parseStock(source.text);
  const placeOf = placeFinder(source);
  issues.push(...problems, ...checkMarkdown(analysis, source.text, new Handles(), placeOf));
  if (!data || issues.some(isError)) return { issues };
  const sources = (data.outcomes ?? []).map(({ source }) => source);
  const sourcePlaces = sources.map((_, index) => frontmatter.placeOf(['outcomes', index, 'source', 'url']));
  issues.push(...unarchivedSources(sources, sourcePlaces));
  const winner = data['merged-into'];
  const unit: ClaimUnit = {
    kind: 'claim',
    id,
    file: source.path,
    data,
    place: placeOf(0),
    textPlaces: Object.fromEntries(Object.keys(data.text).map((lang) => [lang, frontmatter.placeOf(['text', lang])])),
    relationPlaces: (data.relations ?? []).map((_, index) => frontmatter.placeOf(['relations', index, 'claim'])),
    outcomePlaces: (data.outcomes ?? []).map((_, index) => frontmatter.placeOf(['outcomes', index, 'date'])),
    outcomesOf: (data.outcomes ?? []).map(() => firstId(id, data.was)),
    ...(data.due !== undefined && { duePlace: frontmatter.placeOf(['due']) }),
    sourcePlaces,
    references: (data.outcomes ?? []).flatMap((outcome, index) =>
      sourceReferences(outcome.source, (key) => frontmatter.placeOf(['outcomes', index, 'source', key])),
    ),
    was: formerIds(data.was, (index) => frontmatter.placeOf(['was', index])),
    ...(winner && { mergedInto: { id: winner, place: frontmatter.placeOf(['merged-into']) } }),
    internalLinks: internalLinks(analysis, source.text, placeOf),
    analysis: toHast(analysis) as HastRoot,
  };
  return { unit, issues };
}
