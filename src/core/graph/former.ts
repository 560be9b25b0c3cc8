import type { TombstoneFile } from '../schema/tombstone.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Address } from '../schema/address.ts';

/** A page that moved: where it stood, and where it is now. */
export interface Moved {
  from: Address;
  to: Address;
}

/** A page that was withdrawn, and what is said there. */
export interface Withdrawn extends Pick<TombstoneFile, 'date' | 'title' | 'reason'> {
  address: Address;
}

/** A claim's anchor that an article no longer has by itself, and what has to bear it: a claim's words, or a correction. */
export interface FormerAnchor {
  anchor: string;
  at: { anchor: string } | { correction: number };
}

/** What became of every address that is no longer a page's own. Each list is sorted. */
export interface Former {
  moved: readonly Moved[];
  withdrawn: readonly Withdrawn[];
  anchors: ReadonlyMap<ArticleId, readonly FormerAnchor[]>;
}
