import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { refuse } from './refuse.ts';

/**
 * A language tag as HTML's `lang` takes it, in its one form: `id`, `en`, `zh-Hant`. Of a language that has two codes, or had another, one
 * is a language of its own to everything that compares tags.
 */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' satisfies Reason, abort: true })
  .superRefine((tag, context) => {
    const now = canonicalTag(tag);
    if (now === undefined) refuse(context, 'value-bad', { reason: 'language' satisfies Reason });
    else if (now !== tag) refuse(context, 'value-bad', { reason: 'language-other' satisfies Reason, nearest: now });
  });

/** Undefined for what has the form of a tag, but not its parts in the order that they may stand in, each once: no `Intl` takes `id-12`. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The language of a tag without where or how it is written: `en` of `en-GB`. */
export function primaryLanguage(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** A line of text that says something. Ends of lines in its file are spaces in it: a citation or a list would be cut there. */
export const line = z
  .string()
  .overwrite((text) => text.replace(/\s+/g, (space) => (/[\t\n\v\f\r]/.test(space) ? ' ' : space)))
  .trim()
  .min(1);

/** The same text in several languages, keyed by language tag. */
export const localizedText = z.record(languageTag, line).superRefine((texts, context) => {
  if (Object.keys(texts).length === 0) refuse(context, 'value-bad', { reason: 'empty' satisfies Reason });
});
export type LocalizedText = z.output<typeof localizedText>;
