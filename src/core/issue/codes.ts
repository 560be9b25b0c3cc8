export type Severity = 'error' | 'warning';

/**
 * Every issue the compiler can report. A code is permanent: it is never renamed and never reused, because editors search for it
 * and tools filter by it. Each has its words in `words-id.ts` and `words-en.ts` and a fixture under `tests/fixtures/issues/`.
 */
export const ISSUE_CODES = {
  // The content folder and its files
  'content-empty': 'error',
  'file-misplaced': 'error',
  'file-not-regular': 'error',
  'file-too-large': 'error',
  'line-too-long': 'error',
  'nesting-too-deep': 'error',
  'encoding-bad': 'error',
  'character-forbidden': 'error',
  'slug-bad': 'error',
  'id-duplicate': 'error',
  // Frontmatter
  'frontmatter-missing': 'error',
  'yaml-syntax': 'error',
  'yaml-feature': 'error',
  'key-duplicate': 'error',
  'key-unknown': 'error',
  'key-missing': 'error',
  'value-bad': 'error',
  'date-bad': 'error',
  'time-missing': 'error',
  'time-without-offset': 'error',
  'name-two-labels': 'error',
  'name-no-label': 'error',
  'source-publisher': 'error',
  'source-undated': 'error',
  'handle-bad': 'error',
  'handle-duplicate': 'error',
  'author-unknown': 'error',
  'entity-unknown': 'error',
  'entity-wrong-kind': 'error',
  // Mentions
  'mention-undeclared': 'error',
  'handle-shadowed': 'error',
  'handle-unused': 'warning',
  // Claims
  'annotation-unparsed': 'error',
  'claim-without-id': 'error',
  'claim-without-by': 'error',
  'claim-attribute-unknown': 'error',
  'claim-attribute-bad': 'error',
  'claim-empty': 'error',
  'hop-unknown': 'error',
  'hop-missing': 'error',
  'hop-not-entity': 'error',
  'claim-two-meanings': 'error',
  'claim-without-occurrence': 'error',
  'claim-unknown': 'error',
  // Text
  'body-empty': 'error',
  'block-unclosed': 'error',
  'body-unexpected': 'error',
  'html-raw': 'error',
  'image-unsupported': 'error',
  'heading-order': 'error',
  'link-forbidden': 'error',
  'link-broken': 'error',
  'text-not-conserved': 'error',
  // Between files
  'relation-self': 'error',
  'relation-twice': 'error',
  'relation-opposed': 'error',
  'relation-cycle': 'error',
  'outcome-order': 'error',
  'outcome-too-early': 'error',
  'quote-not-found': 'error',
  'name-shared': 'error',
  'hop-repeated': 'error',
  'chain-without-source': 'warning',
  'story-unknown': 'error',
  'wording-changed': 'error',
  'wording-lost': 'error',
  'wording-unlocked': 'warning',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof ISSUE_CODES;
