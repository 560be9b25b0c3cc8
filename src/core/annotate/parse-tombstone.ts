import { isError } from '../issue/report.ts';
import type { Issue } from '../issue/issue.ts';
import { tombstoneSchema, type TombstoneFile } from '../schema/tombstone.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { unexpectedBody } from './parse-entity.ts';
import type { Reference } from './reference.ts';
import type { SourceFile } from './source-file.ts';
import { validate } from './frontmatter/validate.ts';

/** A note for readers who come to the address of a page that was withdrawn. */
export interface TombstoneUnit {
  kind: 'tombstone';
  id: string;
  file: string;
  data: TombstoneFile;
  /** The addresses it stands at, each with its place. */
  addressReferences: Reference[];
}

/** Parses the file of a tombstone. */
export function parseTombstone(source: SourceFile, id: string): { unit?: TombstoneUnit; issues: Issue[] } {
  const { frontmatter, issues } = readFrontmatter(source, tombstoneSchema);
  if (!frontmatter) return { issues };
  issues.push(...unexpectedBody(source, 'reason'));
  const { value: data, issues: problems } = validate(tombstoneSchema, frontmatter);
  issues.push(...problems);
  if (!data || issues.some(isError)) return { issues };
  const addressReferences = data.addresses.map((address, index) => ({
    id: address,
    place: frontmatter.placeOf(['addresses', index]),
  }));
  return { unit: { kind: 'tombstone', id, file: source.path, data, addressReferences }, issues };
}
