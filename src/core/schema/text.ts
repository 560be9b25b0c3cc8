import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { refuse } from './refuse.ts';

/** A language tag as HTML's `lang` takes it: `id`, `en`, `zh-Hant`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language' satisfies Reason);

/** A line of text that says something. */
export const line = z.string().trim().min(1);

/** The same text in several languages, keyed by language tag. */
export const localizedText = z.record(languageTag, line).superRefine((texts, context) => {
  if (Object.keys(texts).length === 0) refuse(context, 'value-bad', { reason: 'empty' satisfies Reason });
});
export type LocalizedText = z.output<typeof localizedText>;
