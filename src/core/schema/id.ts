import { z } from 'zod';
import { refuse } from './refuse.ts';

/** The form of every id: lower-case ASCII words joined by single hyphens. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 80;

/** Names that Windows refuses as file names; a clone of the repository there would lose the file. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** True if `text` can be the id of an article, an entity or a claim. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX_LENGTH && SLUG.test(text) && !RESERVED.test(text);
}

/** What a text that can be no id is told: the id that it was meant to be, where letter case, what joins its words or the ending of its file is all that is wrong. */
export function badSlug(text: string): { slug: string; nearest?: string } {
  const legal = text
    .toLowerCase()
    .replace(/\.md$/, '')
    .replace(/[\s_]+/g, '-');
  return { slug: text, ...(isSlug(legal) && { nearest: legal }) };
}

const slug = z.string().superRefine((text, context) => {
  if (!isSlug(text)) refuse(context, 'slug-bad', badSlug(text));
});

/** What an id names, for tools that list the ids there are. */
export type IdOf = 'entity' | 'organization' | 'place' | 'claim' | 'article' | 'author' | 'story';

/** Marks a schema whose values are the ids of something, in its metadata. */
export function idsOf(of: IdOf): { idsOf: IdOf } {
  return { idsOf: of };
}

/** An id that nothing has any more. */
export const formerEntityId = slug.brand<'EntityId'>();
export const formerClaimId = slug.brand<'ClaimId'>();
export const formerArticleId = slug.brand<'ArticleId'>();

export const entityId = formerEntityId.meta(idsOf('entity'));
export type EntityId = z.output<typeof entityId>;
export const organizationId = formerEntityId.meta(idsOf('organization'));
export const placeId = formerEntityId.meta(idsOf('place'));

export const claimId = formerClaimId.meta(idsOf('claim'));
export type ClaimId = z.output<typeof claimId>;

export const articleId = formerArticleId.meta(idsOf('article'));
export type ArticleId = z.output<typeof articleId>;
