/* What the ledger of claims can be narrowed by; apart from the ledger, so that the reader’s browser can have it without. */

/** The facets of one occurrence of a claim: who said it, how firmly, when. */
export const SAID_FACETS = ['speaker', 'origin', 'modality', 'period'] as const;
export type SaidFacet = (typeof SAID_FACETS)[number];

/** The facets of a claim as such. */
export const CLAIM_FACETS = ['about', 'status', 'contested'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

/** The facets whose values are the ids of entities. */
export const ENTITY_FACETS = ['speaker', 'about'] as const satisfies (SaidFacet | ClaimFacet)[];

/** All of them, as the ledger names them. */
export const FACETS = ['speaker', 'origin', 'about', 'modality', 'status', 'contested', 'period'] as const satisfies (
  SaidFacet | ClaimFacet
)[];
export type Facet = SaidFacet | ClaimFacet;
