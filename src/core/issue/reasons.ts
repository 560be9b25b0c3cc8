/**
 * Why a value is not valid, a block not closed, or a file or its frontmatter cannot be read: a part of the words of the issue that says
 * so; and in what form a date is written, of `date-bad`.
 */
export const REASONS = [
  // A file
  'encoding-broken',
  'encoding-utf16',
  // A block
  'block-code',
  'block-claim',
  'block-around',
  // A value
  'text',
  'number',
  'list',
  'list-of-keys',
  'keys',
  'empty',
  'one-of',
  'at-least',
  'at-most',
  'language',
  'language-other',
  'script',
  'country',
  'wikidata',
  'web-address',
  'repeated',
  'address',
  'other',
  // A date
  'date-form',
  'moment-form',
  // YAML
  'yaml-key',
  'yaml-colon',
  'yaml-comma',
  'yaml-unclosed',
  'yaml-unexpected',
  'yaml-start',
  'yaml-escape',
  'yaml-indent',
  'yaml-tab',
  'yaml-hyphen',
  'yaml-space',
  'yaml-two',
  'yaml-deep',
  'yaml-keys',
  'yaml-other',
] as const;

export type Reason = (typeof REASONS)[number];

export function isReason(text: string): text is Reason {
  return (REASONS as readonly string[]).includes(text);
}
