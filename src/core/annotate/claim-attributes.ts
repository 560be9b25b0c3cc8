import type { Issue, Place } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import type { Reason } from '../issue/reasons.ts';
import { CLAIM_ATTRIBUTE_NAMES, claimAttributes, MODALITIES, type ClaimAttributes } from '../schema/claim.ts';
import { isSurelyBefore } from '../schema/date.ts';
import { badSlug, isSlug, type ClaimId } from '../schema/id.ts';
import { hasOpenBracket, hasStrayBraces, lostAttributes, valueOffset } from './attribute-place.ts';
import { parseChains, type Chain } from './chain.ts';
import type { ClaimNode } from './claim-syntax.ts';
import type { Handles } from './handle.ts';

/** What an occurrence says of a claim besides its id and chain. */
export type ClaimDetails = Omit<ClaimAttributes, 'id' | 'by'>;

export interface ParsedAttributes {
  id?: ClaimId;
  chains: Chain[];
  details?: ClaimDetails;
  /** Handles that the chain names. */
  used: string[];
  issues: Issue[];
}

/** Made once: zod compiles a schema when it is first used. `by` is read apart, and what is unknown reported apart. */
const withoutBy = claimAttributes.omit({ by: true }).strip();

/** Reads the attributes of a claim; each problem stands at its own attribute. */
export function parseClaimAttributes(
  node: ClaimNode,
  text: string,
  handles: Handles,
  placeOf: (offset: number) => Place,
): ParsedAttributes {
  // One mistake, which `checkMarkdown` reports: not one for each attribute that seems to be missing.
  if (hasStrayBraces(node, text) || hasOpenBracket(node, text)) return { chains: [], used: [], issues: [] };
  const claimPlace = placeOf(node.position?.start.offset ?? 0);
  const positions = node.data?.position?.attributes ?? {};
  const attributes = node.attributes ?? {};
  const placeOfValue = (name: string): Place => placeOf(valueOffset(node, name, text));
  const curly = Object.keys(attributes).map((name) => valueOffset(node, name, text));
  const [quote] = curly.filter((offset) => /^=[“”„‘’«»]/.test(text.slice(offset - 1, offset + 1)));
  if (quote !== undefined) {
    const issue: Issue = { code: 'quote-curly', ...placeOf(quote), args: { mark: text[quote] ?? '' } };
    return { chains: [], used: [], issues: [issue] };
  }
  const issues = lostAttributes(node, text).map((offset): Issue => ({
    code: 'key-duplicate',
    ...placeOf(offset),
    args: {},
  }));

  const bareId = idWithoutHash(attributes);
  for (const key of Object.keys(attributes)) {
    if (CLAIM_ATTRIBUTE_NAMES.includes(key) || key === bareId) continue;
    const keys = CLAIM_ATTRIBUTE_NAMES.map((name) => (name === 'id' ? '`#id`' : `\`${name}\``)).join(', ');
    const args = { key, keys, ...didYouMean(key, CLAIM_ATTRIBUTE_NAMES) };
    issues.push({ code: 'claim-attribute-unknown', ...placeOf(positions[key]?.start.offset ?? 0), args });
  }
  if (attributes['id'] === undefined) {
    const place = bareId === undefined ? claimPlace : placeOf(positions[bareId]?.start.offset ?? 0);
    issues.push({ code: 'claim-without-id', ...place, args: bareId === undefined ? {} : { nearest: `#${bareId}` } });
  }
  const by = attributes['by'] ?? '';
  if (by.trim() === '') issues.push({ code: 'claim-without-by', ...placeOfValue('by'), args: {} });

  const parsed = withoutBy.safeParse(attributes);
  for (const problem of parsed.error?.issues ?? []) {
    const key = String(problem.path[0]);
    const value = attributes[key];
    if (typeof value === 'string') issues.push({ ...badValue(key, value), ...placeOfValue(key) });
  }

  const byStart = valueOffset(node, 'by', text);
  // Character references and line ends are not in `by` as they are in the file; what follows them has no place of its own.
  const asWritten = text.startsWith(by, byStart);
  const parsedBy =
    by.trim() === '' ? undefined : parseChains(by, handles, (at) => placeOf(asWritten ? byStart + at : byStart));
  issues.push(...(parsedBy?.issues ?? []));
  const { chains = [], used = [] } = parsedBy ?? {};
  if (!parsed.success) return { chains, used, issues };
  const { id, ...details } = parsed.data;
  const { on, due } = details;
  if (on && due && isSurelyBefore(due, on)) {
    const args = { key: 'due', date: due, other: 'on', before: on };
    issues.push({ code: 'dates-reversed', ...placeOfValue('due'), args });
  }
  return { id, chains, details, used, issues };
}

/** The id of a claim that only lacks its `#`: an attribute by itself, then. */
function idWithoutHash(attributes: Record<string, string | null | undefined>): string | undefined {
  if (attributes['id'] !== undefined) return undefined;
  return Object.keys(attributes).find((key) => !attributes[key] && !CLAIM_ATTRIBUTE_NAMES.includes(key) && isSlug(key));
}

function badValue(key: string, value: string): Pick<Issue, 'code' | 'args'> {
  switch (key) {
    case 'id':
    case 'was':
      return { code: 'slug-bad', args: badSlug(value) };
    case 'on':
    case 'due':
      return { code: 'date-bad', args: { value, reason: 'date-form' satisfies Reason } };
    default: {
      const allowed = MODALITIES.map((name) => `\`${name}\``).join(', ');
      return { code: 'claim-attribute-bad', args: { key, value, allowed, ...didYouMean(value, MODALITIES) } };
    }
  }
}
