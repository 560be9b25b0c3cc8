import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues of an article’s text: mentions, claims, Markdown. */
export const textWordsEn = {
  'mention-undeclared': {
    what: '`[{handle}]` looks like a mention, but `{handle}` does not stand under `entities` (uses: {count}).',
    fix: 'Declare `{handle}: <id>` under `entities`, or correct the name in all places; if the brackets belong to the text, write `\\[{handle}\\]`.',
  },
  'mention-crossed': {
    what: '`[{words}][{handle}]` leads to what `{handle}` stands for, but `{words}` is a handle too, of something else.',
    fix: 'If you mean both, put something between them: `[{words}], [{handle}]`. If you mean one, write `[{words}]` or `[{handle}]`.',
  },
  'handle-shadowed': {
    what: 'The link definition `[{handle}]: …` hides the handle of the same name.',
    fix: 'Rename the definition, or write the link in place: `[text](https://…)`.',
  },
  'handle-unused': {
    what: 'The handle `{handle}` is used neither in the text nor in a chain.',
    fix: 'Annotate the name in the text, or delete the handle.',
  },
  'name-unannotated': {
    what: '“{name}” has a file (`{id}`), but is marked nowhere in this article (times it stands here: {count}).',
    fix: 'Run `npm run annotate -- {file}` to see what is proposed, or mark it yourself: `[{name}]`, with `{name}: {id}` under `entities`.',
  },
  'annotation-unparsed': {
    what: '`{text}` looks like an annotation but doesn’t parse as one.',
    fix: 'Write `:claim[text]{#id by="…"}` or `[Name]` without spaces between the parts, with brackets and quotes closed; if the bracket belongs to the text, write `\\[` or `\\{`.',
  },
  'annotation-in-code': {
    what: 'This line is indented by four spaces or more, so it is read as code and its annotations do not count.',
    fix: 'Delete the spaces at its beginning; if it is meant to be code, put it between lines of ```` ``` ````.',
  },
  'quote-curly': {
    what: 'The quotation mark `{mark}` between these braces is a curly one, so the claim is not read.',
    fix: 'Use straight ones: `by="…"`.',
  },
  'claim-without-id': {
    what: 'This claim has no id.',
    fix: 'Add `#id` in the braces: `{#joint-exercise by="…"}`.',
  },
  'claim-without-by': {
    what: 'This claim doesn’t say who put it forward.',
    fix: 'Add `by="Speaker > Agency > …"`, the speaker first; our own voice is `by="redaksi"`.',
  },
  'claim-unclosed': {
    what: 'The `[` of this claim is never closed, so neither its words nor its braces are read.',
    fix: 'Write `]` behind the last of its words, right before the `{`: `:claim[words]{#id by="…"}`; a mention inside needs a `]` of its own.',
  },
  'claim-parted': {
    what: 'Behind the `]` of this claim stands `{mark}` where its `{` has to stand, so its id and its chain are not read.',
    fix: 'Let `{` follow `]` at once: `:claim[words]{#id by="…"}`. What stands between them is deleted, or put behind the `}`; in place of `(` or `[` comes `{`, and `}` at the end.',
  },
  'claim-over-paragraphs': {
    what: 'A claim in square brackets ends with its paragraph, and the `]` of this one stands in a later one.',
    fix: 'Delete the empty line between them; or write `:::claim{#id by="…"}`, the paragraphs, and one line of `:::`.',
  },
  'bracket-stray': {
    what: 'Behind the braces of this claim stands one `{mark}` too many, which would be published.',
    fix: 'Delete it; if it belongs to the text, write `\\{mark}`.',
  },
  'claim-attribute-unknown': {
    what: 'The attribute `{key}` is not known on a claim.',
    fix: 'The attributes that are: {keys}. A value of more than one word needs quotation marks: `cue="…"`.',
  },
  'claim-attribute-bad': {
    what: 'The value `{value}` of `{key}` is not valid.',
    fix: 'The values that are: {allowed}.',
  },
  'claim-empty': {
    what: 'This claim holds no text.',
    fix: 'Write the claim’s words in the square brackets, or paragraphs between `:::claim{…}` and `:::`.',
  },
  'claim-in-link': {
    what: 'A claim stands inside the words of a link or a mention, and its own mark is a link: one link can’t hold another.',
    fix: 'Put the link into the claim: `:claim[words [text](https://…)]{…}`; or end the link before the claim.',
  },
  'hop-unknown': {
    what: '`{hop}` in the chain stands neither under `entities` nor under `sources` (uses: {count}).',
    fix: 'Declare the handle, or correct its name in all places.',
  },
  'hop-missing': {
    what: 'This chain has an empty place.',
    fix: 'Write exactly one handle on each side of a `>`.',
  },
  'hop-not-entity': {
    what: 'The source `{hop}` is used in a chain, but its publisher has no file.',
    fix: 'Make a file for the organization, and put `by: <organization id>` in place of `publisher`.',
  },
  'hop-pronoun': {
    what: 'In this chain `{hop}` is a mere pronoun, so it is not clear who is meant.',
    fix: 'Write who it is: a handle that is a name, or `unnamed` with a description such as “an official”.',
  },
  'cue-not-found': {
    what: 'The words `{cue}` are not in the paragraph of this claim, and pages print them in quotation marks.',
    fix: 'Copy them exactly as the paragraph has them, or delete `cue`.',
  },
  'denial-unmarked': {
    what: '`{cue}` tells of a denial, but this claim has no `how=denied`, so who denies it would be shown as putting it forward.',
    fix: 'Write `how=denied`; if it is no denial, use another `cue`.',
  },
  'claim-two-meanings': {
    what: 'The claim id `{id}` is also used at {other}, but the two share no word and no entity.',
    fix: 'If these are two claims, give one another id. If they are one, write its proposition in `claims/{id}.md`.',
  },
  'claim-without-occurrence': {
    what: 'No article holds the claim `{id}`.',
    fix: 'Annotate the claim in an article, or correct the name of this file; if the claim was withdrawn, delete the file.',
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
    what: 'This block is not closed: {reason}.',
    fix: 'Write {mark} on a line of its own where the block ends, or delete its opening.',
  },
  'body-unexpected': {
    what: 'A file of this kind has no text below its frontmatter; this text would not be published.',
    fix: 'Move it to `{key}`, or write it as an article.',
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
  'heading-empty': {
    what: 'This heading has no words.',
    fix: 'Write its words on the same line: `## Title`; or delete it.',
  },
  'heading-unparsed': {
    what: '`{text}` is not read as a heading, so its marks would be published.',
    fix: 'Write nothing before the marks and a space behind them: `## Title`; if they belong to the text, write `\\#`.',
  },
  'heading-underlined': {
    what: 'The line `{mark}` right below a text makes that text a heading.',
    fix: 'A heading is written `## Title`. If this is none, delete the line; a dividing line `---` needs an empty line above it.',
  },
  'list-unparsed': {
    what: '`{text}` is not read as an item of a list; all items would be published as one paragraph.',
    fix: 'Begin each item with `- `; if the mark belongs to the text, write `&bull;`.',
  },
  'fence-stray': {
    what: '`{text}` opens or closes no claim, so the colons would be published as they stand.',
    fix: 'A claim in a block is `:::claim{#id by="…"}`, its paragraphs, then one line of `:::`. Complete it or delete this line; if the colons belong to the text, write `\\:::`.',
  },
  'table-unsupported': {
    what: 'Tables are not supported; these lines would be published with their bars.',
    fix: 'Write it as a list or as sentences; if the bar belongs to the text, write `\\|`.',
  },
  'footnote-unsupported': {
    what: 'Footnotes are not supported, and `{mark}` would show as text.',
    fix: 'Say it in the text; name the page under `sources`, or link to it: `[words](https://…)`. If it belongs to the text, write `\\[`.',
  },
  'strike-unsupported': {
    what: '`{text}` would be published as it is typed: text that is struck out is not supported.',
    fix: 'Delete the marks. What is wrong is deleted, and recorded under `corrections` if it was published; if the tildes belong to the text, write `\\~~`.',
  },
  'emphasis-unclosed': {
    what: '`{text}` is not read as emphasis, so its `{mark}` would be published.',
    fix: 'Write the same mark right behind the last word of it, in the same paragraph and without spaces inside: `{mark}words{mark}`; or delete it. If it belongs to the text, write `\\` before each star: `\\*`.',
  },
  'code-indented': {
    what: 'This line is indented by four spaces or more, so it would be published as code.',
    fix: 'Delete the spaces at its beginning; if it is meant to be code, put it between lines of ```` ``` ````.',
  },
  'link-unparsed': {
    what: '`{text}` looks like a link but doesn’t parse as one.',
    fix: 'Write `[text](https://…)`, the address without spaces and the brackets closed; if it belongs to the text, write `\\[`.',
  },
  'link-forbidden': {
    what: 'A link to `{url}` is not allowed.',
    fix: 'Use an https, http or mailto address, or an address on this site that starts with `/` or `#`.',
  },
  'link-empty': {
    what: 'This link or mention has no words, so readers can’t see it.',
    fix: 'Write its words in the square brackets, or delete it.',
  },
  'link-broken': {
    what: 'The link to `{url}` leads to no page or anchor on this site.',
    fix: 'Correct the address; to mention an entity, use `[Name]`.',
  },
  'text-not-conserved': {
    what: 'Here the text as it reads (“{rendered}”) is not the text as written (“{written}”), because of annotation marks.',
    fix: 'Keep `*` and `_` away from annotation marks: put the emphasis inside the brackets.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
