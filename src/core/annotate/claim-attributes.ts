import type { Issue, Place } from '../issue/issue.ts';
import { didYouMean } from '../issue/nearest.ts';
import type { Reason } from '../issue/reasons.ts';
import { CLAIM_ATTRIBUTE_NAMES, claimAttributes, MODALITIES, type ClaimAttributes } from '../schema/claim.ts';
import { isSurelyBefore } from '../schema/date.ts';
import { badSlug, isSlug, type ClaimId } from '../schema/id.ts';
import { lostAttributes, valueOffset } from './attribute-place.ts';
import { parseChains, type Chain, type ParsedChains } from './chain.ts';
import type { ClaimNode } from './claim-syntax.ts';
import type { Handles } from './handle.ts';
import { misreadClaim } from './misread-claim.ts';
import { startOf } from './node-offset.ts';

/** What an occurrence says of a claim besides its id and chains. */
export type ClaimDetails = Omit<ClaimAttributes, 'id' | 'by'>;

/** Which claim it is, and what is said of it. */
export interface ParsedClaim {
  id: ClaimId;
  details: ClaimDetails;
}

export interface ParsedAttributes {
  /** None where the id is missing, or where an attribute besides `by` is bad. */
  claim?: ParsedClaim;
  /** One for each speaker; none where `by` is missing or bad. */
  chains: Chain[];
  /** Handles that the chains name. */
  used: string[];
  issues: Issue[];
}

/** Made once: zod compiles a schema when it is first used. `by` is read apart, and what is unknown reported apart. */
const withoutBy = claimAttributes.omit({ by: true }).strip();

/** A claim's attributes as they are written. */
interface Written {
  attributes: NonNullable<ClaimNode['attributes']>;
  claimPlace: Place;
  placeOfKey: (name: string) => Place;
  placeOfValue: (name: string) => Place;
}

/** Reads the attributes of a claim; each problem stands at its own attribute. */
export function parseClaimAttributes(
  node: ClaimNode,
  text: string,
  handles: Handles,
  placeOf: (offset: number) => Place,
): ParsedAttributes {
  // One mistake, which `checkMarkdown` reports: not one for each attribute that seems to be missing.
  if (misreadClaim(node, text)) return { chains: [], used: [], issues: [] };
  const quote = curlyQuote(node, text);
  if (quote !== undefined) {
    const issue: Issue = { code: 'quote-curly', ...placeOf(quote), args: { mark: text[quote] ?? '' } };
    return { chains: [], used: [], issues: [issue] };
  }
  const written: Written = {
    attributes: node.attributes ?? {},
    claimPlace: placeOf(startOf(node)),
    placeOfKey: (name) => placeOf(node.data?.position?.attributes?.[name]?.start.offset ?? 0),
    placeOfValue: (name) => placeOf(valueOffset(node, name, text)),
  };
  const parsed = withoutBy.safeParse(written.attributes);
  const { chains, used, issues: chainIssues } = chainsIn(written.attributes['by'] ?? '', node, text, handles, placeOf);
  const issues = [
    ...lostAttributes(node, text).map((at): Issue => ({ code: 'key-duplicate', ...placeOf(at), args: {} })),
    ...unknownAttributes(written),
    ...missingAttributes(written),
    ...(parsed.error?.issues ?? []).flatMap(({ path: [key] }) => badAttribute(written, String(key))),
    ...chainIssues,
  ];
  if (!parsed.success) return { chains, used, issues };
  const { id, ...details } = parsed.data;
  return { claim: { id, details }, chains, used, issues: [...issues, ...reversedDates(written, details)] };
}

/** Offset of the first quotation mark around a value that is none to a machine. */
function curlyQuote(node: ClaimNode, text: string): number | undefined {
  return Object.keys(node.attributes ?? {})
    .map((name) => valueOffset(node, name, text))
    .find((offset) => /^=[“”„‘’«»]/.test(text.slice(offset - 1, offset + 1)));
}

function unknownAttributes({ attributes, placeOfKey }: Written): Issue[] {
  const bareId = idWithoutHash(attributes);
  const keys = CLAIM_ATTRIBUTE_NAMES.map((name) => (name === 'id' ? '`#id`' : `\`${name}\``)).join(', ');
  return Object.keys(attributes)
    .filter((key) => !CLAIM_ATTRIBUTE_NAMES.includes(key) && key !== bareId)
    .map((key) => ({
      code: 'claim-attribute-unknown',
      ...placeOfKey(key),
      args: { key, keys, ...didYouMean(key, CLAIM_ATTRIBUTE_NAMES) },
    }));
}

function missingAttributes({ attributes, claimPlace, placeOfKey, placeOfValue }: Written): Issue[] {
  const issues: Issue[] = [];
  const bareId = idWithoutHash(attributes);
  if (bareId !== undefined)
    issues.push({ code: 'claim-without-id', ...placeOfKey(bareId), args: { nearest: `#${bareId}` } });
  else if (attributes['id'] === undefined) issues.push({ code: 'claim-without-id', ...claimPlace, args: {} });
  const isMisspelled = Object.keys(attributes).some((key) => didYouMean(key, CLAIM_ATTRIBUTE_NAMES).nearest === 'by');
  if ((attributes['by'] ?? '').trim() === '' && !(attributes['by'] === undefined && isMisspelled))
    issues.push({ code: 'claim-without-by', ...placeOfValue('by'), args: {} });
  return issues;
}

function badAttribute({ attributes, placeOfValue }: Written, key: string): Issue[] {
  const value = attributes[key];
  return typeof value === 'string' ? [{ ...badValue(key, value), ...placeOfValue(key) }] : [];
}

function chainsIn(
  by: string,
  node: ClaimNode,
  text: string,
  handles: Handles,
  placeOf: (offset: number) => Place,
): ParsedChains {
  if (by.trim() === '') return { chains: [], used: [], issues: [] };
  const start = valueOffset(node, 'by', text);
  // Character references and line ends are not in `by` as they are in the file; what follows them has no place of its own.
  const isAsWritten = text.startsWith(by, start);
  return parseChains(by, handles, (at) => placeOf(isAsWritten ? start + at : start));
}

function reversedDates({ placeOfValue }: Written, { on, due }: ClaimDetails): Issue[] {
  if (!on || !due || !isSurelyBefore(due, on)) return [];
  return [{ code: 'dates-reversed', ...placeOfValue('due'), args: { key: 'due', date: due, other: 'on', before: on } }];
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
