import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphData } from '../../src/core/export/graph-schema.ts';
import { FACETS, type Facet } from '../../src/core/export/ledger-view.ts';
import { outDir } from '../../src/read/environment.ts';

/** A value of one facet of the ledger. */
export interface Filter {
  facet: Facet;
  value: string;
}

type Claim = GraphData['claims'][number];

const graph = JSON.parse(readFileSync(join(outDir(), 'data/graph.json'), 'utf8')) as GraphData;
const published = new Map(graph.articles.map(({ id, published: moment }) => [id, moment]));
const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));

/** The addresses of the claims that all these filters leave, sorted, reckoned from the published data alone. */
export function claimsLeftBy(...filters: Filter[]): string[] {
  return graph.claims
    .filter((claim) => filters.every(({ facet, value }) => valuesOf(claim)[facet].includes(value)))
    .map(({ address }) => address)
    .sort();
}

/** Every value of every facet that some claim has. */
export function allFilters(): Filter[] {
  return FACETS.flatMap((facet) => {
    const values = new Set(graph.claims.flatMap((claim) => valuesOf(claim)[facet]));
    return [...values].map((value) => ({ facet, value }));
  });
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

function valuesOf({ occurrences, about, status, contested }: Claim): Record<Facet, string[]> {
  const firsts = occurrences.map(({ chain }) => chain[0]);
  return {
    speaker: firsts.flatMap((hop) => (hop && 'entity' in hop ? hop.entity : [])),
    origin: firsts.flatMap((hop) => {
      if (!hop || 'own' in hop) return hop ? 'own' : [];
      return 'unnamed' in hop ? 'unnamed' : (kinds.get(hop.entity) ?? []);
    }),
    about,
    modality: occurrences.map(({ modality }) => modality),
    status: [status],
    contested: contested ? ['yes'] : [],
    period: occurrences.map(({ on, article }) => (on ?? published.get(article) ?? '').slice(0, 7)),
  };
}
