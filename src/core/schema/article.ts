import { z } from 'zod';
import { timestamp, type Timestamp } from './date.ts';
import { articleId, claimId, entityId, formerArticleId, idsOf } from './id.ts';
import { idList } from './id-list.ts';
import { refuse } from './refuse.ts';
import { sourceSchema } from './source.ts';
import { languageTag, line } from './text.ts';

/** The handle that stands for our own voice in a chain. */
export const OWN_VOICE = 'redaksi';

/** What stands in a chain between several who spoke together. */
export const JOINT = ' + ';

const HANDLE = /^[^[\]\\<>{}"`\n\r]{1,80}$/;

/** The word by which one article calls an entity or a source; a link label in the text, a hop in a chain. */
const handle = z.string().superRefine((text, context) => {
  if (!HANDLE.test(text) || text.includes(JOINT) || text !== text.trim() || text === OWN_VOICE)
    refuse(context, 'handle-bad', { handle: text });
});

const namedEntity = z.strictObject({
  id: entityId.describe('Id of the entity’s file'),
  as: line.optional().describe('Role in this article, where the one in the person’s file will not do'),
});

const unnamedEntity = z.strictObject({
  unnamed: line.describe('How the article describes a source that it does not name'),
  side: entityId.optional().describe('Id of the state or organization it speaks for'),
});

/** What a handle means: an entity's id (alone or with a role), or a described source without a name. */
const entityUse = z
  .preprocess(
    (value, context) => {
      if (typeof value === 'string') return { id: value };
      if (typeof value === 'object' && value !== null && 'id' in value && 'unnamed' in value) {
        refuse(context, 'handle-named-twice');
      }
      return value;
    },
    z.union([namedEntity, unnamedEntity]),
  )
  .meta({ shorthand: 'id' });
export type EntityUse = z.output<typeof entityUse>;

/** A mistake of ours, put right in the open. An edit that changes no fact is not a correction. */
const correctionSchema = z.strictObject({
  date: timestamp.describe('When it was corrected'),
  text: line.describe('What was wrong, and what is right'),
  claims: idList(claimId).optional().describe('Ids of the claims it touches'),
});
export type CorrectionEntry = z.output<typeof correctionSchema>;

/** An article is published, then changed; its corrections stand in the order of time. */
function refuseReversedMoments(
  {
    published,
    updated,
    corrections = [],
  }: { published: Timestamp; updated?: Timestamp | undefined; corrections?: CorrectionEntry[] | undefined },
  context: z.core.$RefinementCtx,
): void {
  const refuseBefore = (moment: Timestamp, path: PropertyKey[]): void => {
    if (Date.parse(moment) >= Date.parse(published)) return;
    refuse(context, 'dates-reversed', { date: moment, other: 'published', before: published }, path);
  };
  if (updated) refuseBefore(updated, ['updated']);
  for (const [index, { date }] of corrections.entries()) {
    const path = ['corrections', index, 'date'];
    const previous = corrections[index - 1]?.date;
    refuseBefore(date, path);
    if (previous && Date.parse(date) < Date.parse(previous))
      refuse(context, 'correction-order', { date, previous }, path);
  }
}

export const articleSchema = z
  .strictObject({
    title: line.describe('Headline'),
    description: line.describe('One or two sentences for lists, cards and searches'),
    published: timestamp.describe('When it was published, with an offset: 2023-09-05T09:00+07:00'),
    updated: timestamp.optional().describe('When it was last changed in substance'),
    authors: idList(line.meta(idsOf('author')))
      .min(1)
      .describe('Ids of authors declared in the site’s configuration'),
    lang: languageTag.describe('Language of the text'),
    story: line
      .meta(idsOf('story'))
      .optional()
      .describe(
        'Id of the story it belongs to, declared in the site’s configuration; a translation is in its original’s',
      ),
    'translation-of': articleId.optional().describe('Id of the article that this one translates'),
    was: idList(formerArticleId).optional().describe('Ids it had before, oldest first; they redirect here'),
    corrections: z.array(correctionSchema).optional().describe('Corrections, oldest first'),
    entities: z.record(handle, entityUse).default({}).describe('Handles of the entities in the text and in chains'),
    sources: z.record(handle, sourceSchema).default({}).describe('Handles of the pages that chains lead to'),
  })
  .superRefine(refuseReversedMoments);
export type ArticleFrontmatter = z.output<typeof articleSchema>;
