import { isError } from '../issue/report.ts';
import type { Issue, Place } from '../issue/issue.ts';
import { claimSchema, type ClaimFile } from '../schema/claim.ts';
import type { ClaimId } from '../schema/id.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { sourceReferences, type Reference } from './reference.ts';
import { unexpectedBody } from './parse-entity.ts';
import type { SourceFile } from './source-file.ts';
import { validate } from './validate.ts';

/** A claim's own file by itself: its proposition, relations and outcomes. */
export interface ClaimUnit {
  kind: 'claim';
  id: ClaimId;
  file: string;
  place: Place;
  data: ClaimFile;
  /** The claims its relations name, in order. */
  relationPlaces: Reference[];
  references: Reference[];
}

/** Parses the file of a claim. */
export function parseClaimFile(source: SourceFile, id: ClaimId): { unit?: ClaimUnit; issues: Issue[] } {
  const { frontmatter, issues } = parseFrontmatter(source);
  if (!frontmatter) return { issues };
  issues.push(...unexpectedBody(source));
  const { value, issues: problems } = validate(claimSchema, frontmatter);
  issues.push(...problems);
  if (!value || issues.some(isError)) return { issues };
  const relationPlaces = (value.relations ?? []).map(({ claim }, index) => ({
    id: claim,
    place: frontmatter.placeOf(['relations', index, 'claim']),
  }));
  const references = (value.outcomes ?? []).flatMap(({ source: page }, index) =>
    sourceReferences(page, (key) => frontmatter.placeOf(['outcomes', index, 'source', key])),
  );
  const place = frontmatter.placeOf([]);
  return { unit: { kind: 'claim', id, file: source.path, place, data: value, relationPlaces, references }, issues };
}
