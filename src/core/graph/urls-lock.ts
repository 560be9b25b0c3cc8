import type { Issue } from '../issue/issue.ts';
import { addressText, parseAddress, type Address } from '../schema/address.ts';
import { compareText } from './order.ts';

/** The committed record of every address that was ever published, at the root of the content folder. */
export const URLS_FILE = 'urls.lock';

/** An address on record, and its line. */
export interface RecordedAddress extends Address {
  line: number;
}

/** Every address that was ever published. It only grows. */
export type UrlsLock = readonly RecordedAddress[];

/**
 * Reads the record: one address a line. Order makes no difference and an address may stand there twice, so that two branches that
 * both added some can be merged line by line.
 */
export function parseUrlsLock(text: string): { lock: UrlsLock; issues: Issue[] } {
  const lock: RecordedAddress[] = [];
  const issues: Issue[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content === '') continue;
    const address = parseAddress(content);
    if (address) lock.push({ ...address, line: index + 1 });
    else issues.push({ code: 'urls-lock-bad', file: URLS_FILE, line: index + 1, column: 1, args: { text: content } });
  }
  return { lock, issues };
}

/** The record with what is published now added to it. Nothing is ever taken out. */
export function extendUrlsLock(lock: UrlsLock, published: readonly string[]): string {
  const all = new Set([...lock.map(addressText), ...published]);
  return [...all]
    .sort(compareText)
    .map((address) => `${address}\n`)
    .join('');
}
