import { ENTITY_KINDS, type EntityKind } from './entity.ts';

/** The kinds of page that have a permanent address. `page` are those that stand alone, like the ledger of claims. */
export const ADDRESS_KINDS = ['page', 'story', 'story-map', 'article', 'claim', ...ENTITY_KINDS] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/**
 * A permanent address, by what stands there: it is the same whatever language the site's addresses are in, and in whatever folder
 * the site is served from.
 */
export interface Address {
  kind: AddressKind;
  id: string;
  /** A place in the page; only the claims of an article have one that is permanent. */
  anchor?: string;
}

const FORM = new RegExp(`^(?<kind>${ADDRESS_KINDS.join('|')})/(?<id>[^\\s/#]+)(?:#(?<anchor>c-[^\\s/#]+))?$`);

/** Reads an address as `urls.lock` writes it: `person/kim-jong-un`, `article/kabar#c-rapat`. Undefined where it is none. */
export function parseAddress(text: string): Address | undefined {
  const { kind, id, anchor } = FORM.exec(text)?.groups ?? {};
  if (kind === undefined || id === undefined || (anchor !== undefined && kind !== 'article')) return undefined;
  return { kind: kind as AddressKind, id, ...(anchor !== undefined && { anchor }) };
}

export function addressText({ kind, id, anchor }: Address): string {
  return `${kind}/${id}${anchor === undefined ? '' : `#${anchor}`}`;
}

export function isEntityKind(kind: AddressKind): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}

/** The anchor of a claim's first place in an article. */
export function claimAnchor(claim: string): string {
  return `c-${claim}`;
}

/** The claim that an anchor is of: `c-rapat--2` is the second place of `rapat`. No id has two hyphens together. */
export function claimOfAnchor(anchor: string): string {
  return anchor.replace(/^c-/, '').replace(/--\d+$/, '');
}
