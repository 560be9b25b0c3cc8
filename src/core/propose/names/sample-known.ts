import { entityData, parseEntity } from '../../annotate/parse-entity.ts';
import { FOLDERS, locate } from '../../annotate/parse-file.ts';
import { sampleEntity } from '../../annotate/sample-files.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import type { KnownEntity } from './known-name.ts';

const KEYS: Record<EntityKind, string> = {
  person: '',
  place: 'kind: country\ncoordinates: { lat: 0, lon: 0 }\n',
  organization: 'type: government\n',
  event: 'from: 2023\n',
};

/**
 * Entities for tests, by the path of their files: first the label, then other names with their kind (`weak: Kim`), and for an
 * organization its type (`type: news-agency`).
 */
export function sampleKnown(files: Record<string, readonly string[]>): KnownEntity[] {
  return Object.entries(files).map(([path, [label = '', ...more]]) => {
    const { folder, slug } = locate(`${path}.md`) ?? { folder: 'people', slug: path };
    const kind = FOLDERS[folder] as EntityKind;
    const names = more
      .filter((one) => !one.startsWith('type:'))
      .map((one) => one.split(': '))
      .map(([strength, text]) => `  - { text: ${text}, lang: id, kind: ${strength} }\n`);
    const type = more.find((one) => one.startsWith('type:'));
    const text = sampleEntity(label, type === undefined ? KEYS[kind] : `${type}\n`).replace(
      'sort:',
      `${names.join('')}sort:`,
    );
    const { unit, issues } = parseEntity({ path, text }, slug as EntityId, kind);
    if (!unit) throw new Error(JSON.stringify(issues));
    return { id: unit.id, data: entityData(unit) };
  });
}
