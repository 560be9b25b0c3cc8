import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { refuse } from './refuse.ts';

/** A language tag as HTML's `lang` takes it: `id`, `en`, `zh-Hant`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' satisfies Reason, abort: true })
  .superRefine((tag, context) => {
    if (!isWellFormed(tag)) refuse(context, 'value-bad', { reason: 'language' satisfies Reason });
  });

/** Its parts stand in the order that they may, each once: `id-12` and `en-US-US` are of the form, and no `Intl` takes them. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A line of text that says something. Ends of lines in its file are spaces in it: a citation or a list would be cut there. */
export const line = z
  .string()
  .overwrite((text) => text.replace(/\s*[\t\n\v\f\r]\s*/g, ' '))
  .trim()
  .min(1);

/** The same text in several languages, keyed by language tag. */
export const localizedText = z.record(languageTag, line).superRefine((texts, context) => {
  if (Object.keys(texts).length === 0) refuse(context, 'value-bad', { reason: 'empty' satisfies Reason });
});
export type LocalizedText = z.output<typeof localizedText>;
