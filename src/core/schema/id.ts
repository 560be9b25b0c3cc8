import { z } from 'zod';
import { refuse } from './refuse.ts';

/** The form of every id: lower-case ASCII words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 80;

/** Names that Windows refuses as file names; a clone of the repository there would lose the file. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** True if `text` can be the id of an article, an entity or a claim. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX_LENGTH && SLUG.test(text) && !RESERVED.test(text);
}

const slug = z.string().superRefine((text, context) => {
  if (!isSlug(text)) refuse(context, 'slug-bad', { slug: text });
});

export const entityId = slug.brand<'EntityId'>();
export type EntityId = z.output<typeof entityId>;

export const claimId = slug.brand<'ClaimId'>();
export type ClaimId = z.output<typeof claimId>;

export const articleId = slug.brand<'ArticleId'>();
export type ArticleId = z.output<typeof articleId>;
