import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphData } from '../../src/core/export/data/graph-schema.ts';
import { FACETS, type ClaimFacet, type Facet, type SaidFacet } from '../../src/core/export/claim/facets.ts';
import type { Timestamp } from '../../src/core/schema/date.ts';
import { dayOf } from '../../src/core/schema/day-of.ts';
import { outDir } from '../../src/read/environment.ts';
import { site } from '../../src/site.config.ts';

/** A value of one facet of the ledger. */
export interface Filter {
  facet: Facet;
  value: string;
}

type Claim = GraphData['claims'][number];

const graph = JSON.parse(readFileSync(join(outDir(), 'data/graph.json'), 'utf8')) as GraphData;
const published = new Map(
  graph.articles.map(({ id, published: moment }) => [id, dayOf(moment as Timestamp, site.timeZone)]),
);
const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));

/** The addresses of the claims that all these filters leave, sorted, reckoned from the published data alone. */
export function claimsLeftBy(...filters: Filter[]): string[] {
  return graph.claims
    .filter((claim) =>
      claim.occurrences.some((occurrence) => {
        const values: Record<string, readonly string[]> = { ...claimValues(claim), ...saidValues(occurrence) };
        return filters.every(({ facet, value }) => values[facet]?.includes(value));
      }),
    )
    .map(({ address }) => address)
    .sort();
}

/** Every value of every facet that some claim has. */
export function allFilters(): Filter[] {
  const found = graph.claims.flatMap((claim) => [claimValues(claim), ...claim.occurrences.map(saidValues)]);
  return FACETS.flatMap((facet) => {
    const values = new Set(
      found.flatMap((values) => (facet in values ? (values as Record<Facet, string[]>)[facet] : [])),
    );
    return [...values].map((value) => ({ facet, value }));
  });
}

/** The speakers of claims that somebody else put first. */
export function speakersWhoCameLater(): Filter[] {
  return allFilters().filter(
    ({ facet, value }) =>
      facet === 'speaker' &&
      graph.claims.some(({ occurrences: [first, ...others] }) => {
        const said = (occurrence: typeof first): boolean =>
          !!occurrence && saidValues(occurrence).speaker.includes(value);
        return !said(first) && others.some(said);
      }),
  );
}

/** Two facets of what was said, where both are true of more claims than of ways in which they were said. */
export function twoThatWereNeverSaidTogether(): { filters: [Filter, Filter]; falsely: string[] } {
  const filters = allFilters();
  for (const one of filters.filter(({ facet }) => facet === 'speaker')) {
    for (const other of filters.filter(({ facet }) => facet === 'modality')) {
      const together = claimsLeftBy(one, other);
      const falsely = claimsLeftBy(one).filter((id) => claimsLeftBy(other).includes(id) && !together.includes(id));
      if (together.length > 0 && falsely.length > 0) return { filters: [one, other], falsely };
    }
  }
  throw new Error('every claim of the content was said in one way');
}

/** Two filters of different facets that leave more than one claim each, and together fewer, but some. */
export function twoThatCombine(): [Filter, Filter] {
  const filters = allFilters();
  for (const one of filters) {
    for (const other of filters) {
      if (one.facet === other.facet) continue;
      const both = claimsLeftBy(one, other).length;
      if (both > 1 && both < claimsLeftBy(one).length && both < claimsLeftBy(other).length) return [one, other];
    }
  }
  throw new Error('no two filters of the content combine');
}

function claimValues({ about, status, contested }: Claim): Record<ClaimFacet, string[]> {
  return { about, status: [status], contested: contested ? ['yes'] : [] };
}

function saidValues({ chain, modality, on, article }: Claim['occurrences'][number]): Record<SaidFacet, string[]> {
  const [speaker] = chain;
  return {
    speaker: speaker && 'entity' in speaker ? [speaker.entity] : [],
    origin: [originOf(speaker)],
    modality: [modality],
    period: [(on ?? published.get(article) ?? '').slice(0, 7)],
  };
}

function originOf(speaker: Claim['occurrences'][number]['chain'][number] | undefined): string {
  if (!speaker || 'own' in speaker) return 'own';
  return 'unnamed' in speaker ? 'unnamed' : (kinds.get(speaker.entity) ?? '');
}
