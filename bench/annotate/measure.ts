import { join } from 'node:path';
import { entityData } from '../../src/core/annotate/parse-entity.ts';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import type { KnownEntity } from '../../src/core/propose/names/known-name.ts';
import { proposeAnnotations } from '../../src/core/propose/propose.ts';
import { readSources } from '../../src/read/read-content.ts';
import { readAnnotated, withoutAnnotation } from './annotated-text.ts';
import { score, type Names, type Score } from './score.ts';

/** The content whose articles are annotated by hand. */
export const GOLD = join(import.meta.dirname, '../../tests/fixtures/annotate/content');

export interface Measured extends Score {
  article: string;
}

/** Takes the annotations off every article of a content folder, has them proposed anew, and compares. */
export function measure(dir: string, attributedOnly: boolean): Measured[] {
  const { files } = readSources(dir);
  const entities = files.flatMap((file): KnownEntity[] => {
    if (file.path.startsWith('articles/')) return [];
    const { unit } = parseFile(file);
    return unit?.kind === 'entity' ? [{ id: unit.id, data: entityData(unit) }] : [];
  });
  return files
    .filter(({ path }) => path.startsWith('articles/'))
    .map((file) => ({
      article: file.path.slice('articles/'.length, -'.md'.length),
      ...compare(file, entities, attributedOnly),
    }));
}

function compare(file: SourceFile, entities: KnownEntity[], attributedOnly: boolean): Score {
  const names: Names = new Map(entities.map(({ id, data }) => [id, data.names.map(({ text }) => text)]));
  const bare = withoutAnnotation(file);
  const proposal = proposeAnnotations(bare, { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' });
  if (!proposal) throw new Error(`${file.path} can’t be read`);
  return score(readAnnotated(file), readAnnotated({ ...bare, text: proposal.text }), names, attributedOnly);
}

/** The sums of several scores, as shares. */
export function summary(scores: readonly Score[]): Record<string, string> {
  const sum = (pick: (one: Score) => number): number => scores.reduce((total, one) => total + pick(one), 0);
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return {
    mentions: String(sum((one) => one.mentions.gold)),
    'mention precision': share(
      sum((one) => one.mentions.right),
      sum((one) => one.mentions.proposed),
    ),
    'mention recall': share(
      sum((one) => one.mentions.right),
      sum((one) => one.mentions.gold),
    ),
    'by a name': share(
      sum((one) => one.named.right),
      sum((one) => one.named.of),
    ),
    'wrong entity': String(sum((one) => one.wrong)),
    claims: String(sum((one) => one.claims.gold)),
    'claim precision': share(
      sum((one) => one.claims.right),
      sum((one) => one.claims.proposed),
    ),
    'claim recall': share(
      sum((one) => one.claims.right),
      sum((one) => one.claims.gold),
    ),
    'chain right': share(
      sum((one) => one.chains.right),
      sum((one) => one.chains.of),
    ),
    'chain in text': share(
      sum((one) => one.chainsInText.right),
      sum((one) => one.chainsInText.of),
    ),
    modality: share(
      sum((one) => one.hows.right),
      sum((one) => one.hows.of),
    ),
    date: share(
      sum((one) => one.dates.right),
      sum((one) => one.dates.of),
    ),
  };
}
