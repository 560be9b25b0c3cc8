import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues about addresses that were published once. */
export const addressWordsEn = {
  'urls-lock-bad': {
    what: 'The line `{text}` is no address, so whether one has been lost can’t be checked.',
    fix: 'Restore this line from git’s history.',
  },
  'address-lost': {
    what: 'The address `{address}` was published, and nothing stands there any more: people’s links would break.',
    fix: 'If something took its place, write `was: [{id}]` in the file of that. If it was withdrawn, make a file in `tombstones/` with `addresses: [{addresses}]`, the date and the reason.',
  },
  'anchor-lost': {
    what: 'The address `{address}` of a claim was published, and its words are no longer in this article: people’s links would break.',
    fix: 'If the words are marked as another claim now, write `was="{id}"` between its braces. If the claim was withdrawn, record that under `corrections` of this article, with `claims: [{id}]`.',
  },
  'address-unlocked': {
    what: '{count} addresses are not on record, `{address}` among them; if they are lost one day, nobody will notice.',
    fix: 'When this is published, run `npm run check -- --accept`, and commit `urls.lock` with the change.',
  },
  'was-living': {
    what: '`{id}` is still in use, so it can’t be a former id too.',
    fix: 'Take `{id}` out of `was`. If the two turned out to be one, merge them: `npm run merge`.',
  },
  'was-twice': {
    what: 'The former id `{id}` has been taken over by `{other}` already; an address leads to one page alone.',
    fix: 'Take `{id}` out of one of the two `was`.',
  },
  'merge-loop': {
    what: 'The merges go in a circle and end nowhere: {cycle}.',
    fix: 'Delete `merged-into` from one of these files.',
  },
  'id-former': {
    what: '`{id}` is a former id; it is `{now}` now.',
    fix: 'Write `{now}`. If something else is meant, take `{id}` out of `was`, or delete `merged-into` from its file.',
  },
  'tombstone-living': {
    what: 'The address `{address}` can’t be told as withdrawn: it still leads to `{now}`.',
    fix: 'Delete the address here, or delete the page that stands there.',
  },
  'tombstone-twice': {
    what: 'The address `{address}` is told as withdrawn in {other} already.',
    fix: 'Delete it from one of the files.',
  },
  'tombstone-unpublished': {
    what: 'By `urls.lock` the address `{address}` was never published, so there is nothing to withdraw.',
    fix: 'Check the spelling, or delete it here.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
