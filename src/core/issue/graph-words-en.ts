import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues that only show when all files are seen together. */
export const graphWordsEn = {
  'claim-withdrawn': {
    what: 'The claim `{id}` was withdrawn, and no article holds it any more; its page was published, so people’s links to it would break.',
    fix: 'Make `tombstones/{id}.md` with `addresses: [claim/{id}]`, the date and the reason, then run `npm run check -- --accept`. If it was not withdrawn, put the annotation back.',
  },
  'claim-id-alike': {
    what: 'The claim `{id}` is here alone, and its id is nearly that of the claim at {other}.',
    fix: 'If it is the same claim, give it the same id. If it is another, an id that differs more tells them apart; once it is on record as published, this is not asked again.',
  },
  'relation-self': {
    what: 'The claim `{id}` is related to itself.',
    fix: 'Delete the relation, or correct the id it leads to.',
  },
  'relation-twice': {
    what: 'The relation `{type}` to `{id}` is declared at {other} already.',
    fix: 'Delete one of the two; `contradicts` and `differs` are written in one file alone.',
  },
  'relation-opposed': {
    what: 'The relation `{type}` can’t hold together with `{opposite}` at {other}: no claim both supports and opposes another.',
    fix: 'Delete the one that is wrong.',
  },
  'relation-cycle': {
    what: 'The relation `{type}` goes in a circle: {cycle}.',
    fix: 'Break the circle in one of the files.',
  },
  'outcome-order': {
    what: 'The entry of {date} stands after the one of {previous}.',
    fix: 'Order `outcomes` from the oldest; a new entry goes to the end.',
  },
  'outcome-too-early': {
    what: 'The entry of {date} is older than the claim, which was first made on {said}.',
    fix: 'Correct the date, or the `on` of the claim.',
  },
  'outcome-too-late': {
    what: 'The entry of {date} is later than the newest article and the newest source of an outcome, which is of {known}.',
    fix: 'Correct the date of the entry, or the dates of its source.',
  },
  'due-differs': {
    what: 'Here the claim `{id}` can be checked from {due} on, but at {other} from {before} on; only one of the two can hold.',
    fix: 'Make them the same, or write `due` in `claims/{id}.md`, which overrides all others.',
  },
  'claim-overdue': {
    what: 'The claim `{id}` could be checked from {due} on, but is still open: what became of it is not recorded.',
    fix: 'Add an entry to `outcomes` in `claims/{id}.md` (`npm run new -- claim {id}` makes it); if it is not known yet, put `due` later or record `cannot-be-checked`.',
  },
  'quote-not-found': {
    what: 'The quotation “{quote}” stands in no article that reports this claim.',
    fix: 'Copy it exactly as the article has it, or leave out the quotation marks.',
  },
  'handle-wrong-entity': {
    what: '`{words}` leads to `{id}` by the handle `{handle}`, but it is a name of `{other}`.',
    fix: 'Correct the id of the handle under `entities`, or use another handle here. If `{id}` is meant, add the name to its file as a `weak` one.',
  },
  'name-shared': {
    what: 'The name `{name}` also belongs to `{id}` ({other}), so it doesn’t tell which is meant (names in common: {count}).',
    fix: 'If the two are different, write `not: [{id}]` in this file or make the name `weak`. If they are the same: `npm run merge`; if one is a copy that was never published, delete it.',
  },
  'wikidata-shared': {
    what: '`{wikidata}` is also the Wikidata id of `{id}` ({other}), and the same thing can’t have two files.',
    fix: 'If the two are different, correct the id. If they are the same: `npm run merge`.',
  },
  'hop-repeated': {
    what: 'In this chain `{hop}` is the same party as `{other}` before it.',
    fix: 'Name each party once, in the order in which the words were passed on.',
  },
  'chain-without-source': {
    what: 'This chain ends at `{hop}` without a source page, so readers can’t check it.',
    fix: 'End the chain with a handle from `sources`.',
  },
  'source-publishers-differ': {
    what: 'Here the publisher of this page is `{publisher}`, but at {other} it is `{otherPublisher}`; a page has only one publisher.',
    fix: 'Correct the publisher in one of the places, or the address. A page that copies an agency’s text has `syndicated-from`.',
  },
  'source-languages-differ': {
    what: 'Here this page is in the language `{lang}`, but at {other} in `{otherLang}`; one address has only one language.',
    fix: 'Correct the language in one of the places, or the address.',
  },
  'article-copied': {
    what: 'The text of this article is that of {other}, so each claim in it would be counted twice.',
    fix: 'Delete the copy. If the article is to have another id: `npm run rename`; if this is to become a translation, translate it first.',
  },
  'article-unknown': {
    what: 'There is no other article with the id `{id}`.',
    fix: 'Correct the id of the original; a translation can’t name itself or another translation.',
  },
  'translation-same-language': {
    what: 'This article is in the same language (`{lang}`) as `{id}`, which it is said to translate.',
    fix: 'Correct `lang` or `translation-of`; an article that took the place of another names it under `was`.',
  },
  'translation-twice': {
    what: '`{id}` has another translation into the language `{lang}` already: {other}.',
    fix: 'Correct `lang` or `translation-of`, or make one article of the two.',
  },
  'place-cycle': {
    what: 'The places contain each other in a circle: {cycle}.',
    fix: 'Correct `within` in one of the files; the largest place has none.',
  },
  'story-unknown': {
    what: 'The story `{story}` is not in the site’s configuration.',
    fix: 'Use one of {stories}, or add it in src/site.config.ts.',
  },
  'story-differs': {
    what: 'A translation belongs to the story of its original, and `{story}` is not that of `{original}`.',
    fix: 'Delete this line; if `{story}` is right, write it in `articles/{original}.md`.',
  },
  'record-conflict': {
    what: 'The marks of a git conflict are still in this record, so what was published can’t be checked.',
    fix: 'Run `npm run check -- --fix`: the entries of both sides stay. If one entry differs between the sides, first delete the line that is wrong.',
  },
  'wording-lock-bad': {
    what: 'The record of published words can’t be read, so changes to them can’t be checked.',
    fix: 'Restore this file from git’s history.',
  },
  'wording-changed': {
    what: 'The words of the claim `{id}` have changed since they were published: from `{before}` to `{now}`. A correction, or an edit?',
    fix: 'If it is a correction, record it under `corrections` of this article. Then, for both, run `npm run check -- --accept`.',
  },
  'chain-changed': {
    what: 'The chain of the claim `{id}` has changed since it was published: from `{before}` to `{now}`. A correction, or an edit?',
    fix: 'If it is a correction, record it under `corrections` of this article. Then, for both, run `npm run check -- --accept`.',
  },
  'claim-file-lost': {
    what: 'This published claim file is no longer there, and with it the proposition, relations and outcomes are gone.',
    fix: 'Put the file back; if it was deleted on purpose, run `npm run check -- --accept`.',
  },
  'wording-lost': {
    what: 'The claim published at `#{anchor}` is no longer there.',
    fix: 'Put the annotation back; if it was withdrawn on purpose, record that under `corrections` and run `npm run check -- --accept`.',
  },
  'wording-unlocked': {
    what: 'The words of {count} claims in this article are not on record, so a later change would go unnoticed.',
    fix: 'Run `npm run check -- --accept`, and commit `wording.lock.json` with the article.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
