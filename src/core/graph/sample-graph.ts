import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { EntityUnit } from '../annotate/parse-entity.ts';
import { parseFile } from '../annotate/parse-file.ts';
import { sampleArticle, sampleEntity } from '../annotate/sample-files.ts';
import type { Issue } from '../issue/issue.ts';
import { isError } from '../issue/report.ts';
import { createPaths } from '../paths.ts';
import type { ClaimId, EntityId } from '../schema/id.ts';
import type { Units } from './build-graph.ts';
import type { Claim, Entity, Graph } from './graph.ts';
import { link, type LinkContext } from './link.ts';

/** Content for tests of what follows from several files together. */

export const samplePaths = createPaths({
  article: 'artikel',
  claim: 'klaim',
  person: 'orang',
  place: 'tempat',
  organization: 'organisasi',
  event: 'peristiwa',
  filter: 'saring',
  page: 'halaman',
  letter: 'abjad',
  lists: {
    saidBy: 'perkataan',
    relayed: 'penerusan',
    saidAbout: 'pembahasan',
    mentions: 'penyebutan',
    events: 'peristiwa',
    officeHolders: 'pejabat',
  },
  timeline: 'linimasa',
  map: 'peta',
  together: 'bersama',
  corrections: 'koreksi',
  about: 'tentang',
  card: 'kartu',
  embed: 'sematan',
  citation: 'kutip',
  search: 'cari',
  annotations: 'anotasi',
  style: 'gaya',
});

const SAMPLE_SITE: LinkContext = {
  authors: ['redaksi'],
  stories: ['cerita', 'lain'],
  paths: samplePaths,
  timeZone: 'Asia/Jakarta',
};

/** The files of two people, two agencies, a newspaper and a place. */
export const SAMPLE_ENTITIES: Record<string, string> = {
  'people/kim.md': sampleEntity('Kim'),
  'people/putin.md': sampleEntity('Putin'),
  'organizations/kantor.md': sampleEntity('Kantor', 'type: news-agency\n'),
  'organizations/kantor-lain.md': sampleEntity('Kantor Lain', 'type: news-agency\n'),
  'organizations/koran.md': sampleEntity('Koran', 'type: newspaper\n'),
  'places/kota.md': sampleEntity('Kota', 'kind: city\ncoordinates: { lat: 1, lon: 1 }\n'),
};

/** An article that may name all of them, and two sources without a name. */
export function sampleStory(body: string, { keys = '', published = '2023-09-05T09:00+07:00' } = {}): string {
  const handles = `entities:
  Kim: kim
  Putin: putin
  Kantor: kantor
  Kantor Lain: kantor-lain
  Koran: koran
  Kota: kota
  pejabat: { unnamed: seorang pejabat }
  diplomat: { unnamed: seorang diplomat }
`;
  return sampleArticle(body, handles + keys, published);
}

export interface SampleGraph extends Units {
  graph: Graph;
  /** What linking found; what `handle-unused` says of the handles of {@link sampleStory} is not among it. */
  issues: Issue[];
}

/**
 * Parses and links made-up files, by path.
 *
 * @param context what is to be known of the site, where it is another than that of most tests
 * @throws if one of them has an error by itself
 */
export function linkSample(files: Record<string, string>, context: Partial<LinkContext> = {}): SampleGraph {
  const parsed = Object.entries(files).map(([path, text]) => ({ path, ...parseFile({ path, text }) }));
  const bad = parsed.flatMap(({ issues }) => issues).filter(isError);
  if (bad.length > 0) throw new Error(bad.map(({ code, file, line }) => `${file}:${line} ${code}`).join(', '));
  const units = parsed.flatMap(({ unit }) => unit ?? []);
  return {
    ...link(parsed, { ...SAMPLE_SITE, ...context }),
    articles: units.filter((unit): unit is ArticleUnit => unit.kind === 'article'),
    entities: units.filter((unit): unit is EntityUnit => unit.kind === 'entity'),
    claims: units.filter((unit): unit is ClaimUnit => unit.kind === 'claim'),
    tombstones: units.filter((unit) => unit.kind === 'tombstone'),
  };
}

/** Issues as `code file:line:column`, sorted. */
export function placesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`).sort();
}

export function claimIn({ claims }: Graph, id: string): Claim {
  const claim = claims.get(id as ClaimId);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

export function entityIn({ entities }: Graph, id: string): Entity {
  const entity = entities.get(id as EntityId);
  if (!entity) throw new Error(`no entity ${id}`);
  return entity;
}
