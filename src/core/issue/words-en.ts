import type { ReportWords } from './words.ts';

export const wordsEn: ReportWords = {
  nearest: 'Did you mean `{nearest}`?',
  error: 'error',
  warning: 'warning',
  fix: 'fix',
  summary: '{errors} errors, {warnings} warnings in {files} files.',
  clean: 'No problems: {articles} articles, {entities} entities, {claims} claims.',
  issues: {
    'content-empty': {
      what: 'The content folder holds no article at all.',
      fix: 'Write an article in `articles/<slug>.md`, or check that CONTENT_DIR points to the right folder.',
    },
    'file-misplaced': {
      what: 'This file is in no folder that is known, so it would never be published.',
      fix: 'Move it to one of the folders {folders} as `<slug>.md`, or delete it.',
    },
    'file-not-regular': {
      what: 'This is not a regular file (a symbolic link, for example), so its text may come from outside the content folder.',
      fix: 'Replace it with a regular file.',
    },
    'file-too-large': {
      what: 'The file is {size} KiB; the limit is {limit} KiB.',
      fix: 'Split it into several articles.',
    },
    'line-too-long': {
      what: 'This line is {length} characters; the limit is {limit}.',
      fix: 'Split it into several lines or paragraphs.',
    },
    'nesting-too-deep': {
      what: 'The mark `{mark}` is nested more than {limit} levels deep.',
      fix: 'Nest less; a news article needs no more than a few levels.',
    },
    'encoding-bad': {
      what: 'The file is not valid UTF-8.',
      fix: 'Save the file again as UTF-8.',
    },
    'character-forbidden': {
      what: 'There is an invisible character {character}, which can hide text or turn its order around.',
      fix: 'Delete that character; type the words around it again if need be.',
    },
    'slug-bad': {
      what: '`{slug}` can’t be an id.',
      fix: 'Use lower-case a–z, digits and single hyphens, 80 characters at most: `kim-jong-un`.',
    },
    'id-duplicate': {
      what: 'The id `{id}` is, or looks, the same as the id of `{other}`.',
      fix: 'Rename one of the files; an id means one entity.',
    },
    'frontmatter-missing': {
      what: 'The file doesn’t start with frontmatter between two `---` lines.',
      fix: 'Start the file with `---`, then the keys, then `---`. A full example is in content/README.md.',
    },
    'yaml-syntax': {
      what: 'The frontmatter can’t be read: {reason}',
      fix: 'Check indentation, quotes and colons; a text that holds `: ` has to be quoted.',
    },
    'yaml-feature': {
      what: 'The frontmatter uses {feature}, which is not allowed because it hides what is really there.',
      fix: 'Write the value out.',
    },
    'key-duplicate': {
      what: 'This key stands above already; whichever were used, the other would be lost.',
      fix: 'Delete one of them, or join them.',
    },
    'key-unknown': {
      what: 'The key `{key}` is not known here.',
      fix: 'The keys that are: {keys}.',
    },
    'key-missing': {
      what: 'The key `{key}` is required.',
      fix: 'Add `{key}: …`. content/README.md explains each key.',
    },
    'value-bad': {
      what: 'The value of `{key}` is not valid: {reason}',
      fix: 'Correct the value; if it should be text, quote it.',
    },
    'date-bad': {
      what: '`{value}` is no date in the calendar.',
      fix: 'Write `2023`, `2023-09` or `2023-09-04`, as precise as it is known.',
    },
    'time-missing': {
      what: '`{value}` has no time of day.',
      fix: 'Write it with time and offset: `2023-09-05T09:00+07:00`.',
    },
    'time-without-offset': {
      what: '`{value}` has no offset, so the hour could shift.',
      fix: 'Add the offset: `{value}+07:00` for Western Indonesia Time.',
    },
    'name-two-labels': {
      what: 'Two names for the language `{lang}` are of kind `label`.',
      fix: 'Keep one; make the other an `alias`.',
    },
    'name-no-label': {
      what: 'No name is of kind `label`, so the entity has no name to show.',
      fix: 'Give one name `kind: label`.',
    },
    'source-publisher': {
      what: 'A source needs exactly one of `by` and `publisher`.',
      fix: 'Use `by: <organization id>` if the publisher has a file; otherwise `publisher: <name>`.',
    },
    'source-undated': {
      what: 'The source has no date.',
      fix: 'Give `published`, or `accessed` if the page shows no date.',
    },
    'handle-bad': {
      what: '`{handle}` can’t be used as a handle.',
      fix: 'Use 1–80 characters without square brackets, braces, `<`, `>`, quotes or backslashes, other than `redaksi`.',
    },
    'handle-duplicate': {
      what: 'The handle `{handle}` is the same as `{other}`; upper and lower case make no difference.',
      fix: 'Change one of them; within an article a handle means one thing.',
    },
    'author-unknown': {
      what: 'The author `{author}` is not in the site’s configuration.',
      fix: 'Use one of {authors}, or add the author in src/site.config.ts.',
    },
    'entity-unknown': {
      what: 'There is no entity with the id `{id}`.',
      fix: 'Correct the id, or create the entity’s file.',
    },
    'entity-wrong-kind': {
      what: '`{id}` stands in `{actual}`, where one from `{expected}` is needed.',
      fix: 'Use an id from `{expected}`.',
    },
    'mention-undeclared': {
      what: '`[{handle}]` looks like a mention, but `{handle}` does not stand under `entities`.',
      fix: 'Declare `{handle}: <id>` under `entities`; if the brackets belong to the text, write `\\[{handle}\\]`.',
    },
    'handle-shadowed': {
      what: 'The link definition `[{handle}]: …` hides the handle of the same name.',
      fix: 'Rename the definition, or write the link in place: `[text](https://…)`.',
    },
    'handle-unused': {
      what: 'The handle `{handle}` is used neither in the text nor in a chain.',
      fix: 'Annotate the name in the text, or delete the handle.',
    },
    'annotation-unparsed': {
      what: '`{text}` looks like an annotation but doesn’t parse as one.',
      fix: 'Write `:claim[text]{#id by="…"}` without spaces between the parts, with brackets and quotes closed.',
    },
    'claim-without-id': {
      what: 'This claim has no id.',
      fix: 'Add `#id` in the braces: `{#joint-exercise by="…"}`.',
    },
    'claim-without-by': {
      what: 'This claim doesn’t say who put it forward.',
      fix: 'Add `by="Speaker > Agency > …"`, the speaker first; our own voice is `by="redaksi"`.',
    },
    'claim-attribute-unknown': {
      what: 'The attribute `{key}` is not known on a claim.',
      fix: 'The attributes that are: {keys}.',
    },
    'claim-attribute-bad': {
      what: 'The value `{value}` of `{key}` is not valid.',
      fix: 'The values that are: {allowed}.',
    },
    'claim-empty': {
      what: 'This claim holds no text.',
      fix: 'Write the claim’s words in the square brackets, or paragraphs between `:::claim{…}` and `:::`.',
    },
    'hop-unknown': {
      what: '`{hop}` in the chain stands neither under `entities` nor under `sources`.',
      fix: 'Declare the handle, or correct its spelling.',
    },
    'hop-missing': {
      what: 'The chain holds an empty hop.',
      fix: 'Write exactly one handle on each side of a `>`.',
    },
    'hop-not-entity': {
      what: 'The source `{hop}` is used in a chain, but its publisher has no file.',
      fix: 'Make a file for the organization, and put `by: <organization id>` in place of `publisher`.',
    },
    'claim-two-meanings': {
      what: 'The claim id `{id}` is also used at {other}, but the two share no word and no entity.',
      fix: 'If these are two claims, give one another id. If they are one, write its proposition in `claims/{id}.md`.',
    },
    'claim-without-occurrence': {
      what: 'No article holds the claim `{id}`.',
      fix: 'Annotate the claim in an article, or correct the name of this file.',
    },
    'claim-unknown': {
      what: 'There is no claim with the id `{id}`.',
      fix: 'Correct the id, or annotate that claim in an article.',
    },
    'body-empty': {
      what: 'This article has no text.',
      fix: 'Write the text below the frontmatter.',
    },
    'block-unclosed': {
      what: 'This code block is never closed, so all text after it is taken for code.',
      fix: 'Close it with the same marks on a line of their own (```` ``` ````), or delete the opening.',
    },
    'body-unexpected': {
      what: 'An entity’s file has no text below its frontmatter; this text would not be published.',
      fix: 'Move it to `description`, or write it as an article.',
    },
    'html-raw': {
      what: 'Raw HTML is not allowed: `{html}`.',
      fix: 'Write it as Markdown; if the `<` belongs to the text, write `\\<`.',
    },
    'image-unsupported': {
      what: 'Images in the text are not supported and would not show.',
      fix: 'Delete the image, or link to it: `[caption](https://…)`.',
    },
    'heading-order': {
      what: 'A heading of level {level} can’t stand here; the article’s title is level 1.',
      fix: 'Start with `##` and go down one level at a time.',
    },
    'link-forbidden': {
      what: 'A link to `{url}` is not allowed.',
      fix: 'Use an https, http or mailto address, or an address on this site that starts with `/` or `#`.',
    },
    'link-broken': {
      what: 'The link to `{url}` leads to no page or anchor on this site.',
      fix: 'Correct the address; to mention an entity, use `[Name]`.',
    },
    'text-not-conserved': {
      what: 'Here the text as it reads (“{rendered}”) is not the text as written (“{written}”), because of annotation marks.',
      fix: 'Keep `*` and `_` away from annotation marks: put the emphasis inside the brackets.',
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
    'quote-not-found': {
      what: 'The quotation “{quote}” stands in no article that reports this claim.',
      fix: 'Copy it exactly as the article has it, or leave out the quotation marks.',
    },
    'name-shared': {
      what: 'The name `{name}` also belongs to `{id}` ({other}), so it doesn’t tell which is meant.',
      fix: 'If the two are different, write `not: [{id}]` in this file or make the name `weak`. If they are the same, join the files.',
    },
    'hop-repeated': {
      what: '`{hop}` stands twice in the same chain.',
      fix: 'Name each party once, in the order in which the words were passed on.',
    },
    'chain-without-source': {
      what: 'This chain ends at `{hop}` without a source page, so readers can’t check it.',
      fix: 'End the chain with a handle from `sources`.',
    },
    'story-unknown': {
      what: 'The story `{story}` is not in the site’s configuration.',
      fix: 'Use one of {stories}, or add it in src/site.config.ts.',
    },
    'wording-lock-bad': {
      what: 'The record of published words can’t be read, so changes to them can’t be checked.',
      fix: 'Restore this file from git’s history.',
    },
    'wording-changed': {
      what: 'The words of the claim `{id}` have changed since they were published: from `{before}` to `{now}`. A correction, or an edit?',
      fix: 'If it is a correction, record it under `corrections` of this article. Then, for both, run `npm run check -- --accept`.',
    },
    'wording-lost': {
      what: 'The claim published at `#{anchor}` is no longer there.',
      fix: 'Put the annotation back; if it was withdrawn on purpose, record that under `corrections` and run `npm run check -- --accept`.',
    },
    'wording-unlocked': {
      what: 'The words of {count} claims in this article are not on record, so a later change would go unnoticed.',
      fix: 'Run `npm run check -- --accept`, and commit `wording.lock.json` with the article.',
    },
  },
};
