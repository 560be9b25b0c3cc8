import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues of a file and of its frontmatter. */
export const fileWordsEn = {
  'content-empty': {
    what: 'The content folder holds no article at all.',
    fix: 'Begin one with `npm run new -- article "Title"`, or check that CONTENT_DIR points to the right folder.',
  },
  'file-misplaced': {
    what: 'This file is not right in a folder that is known, as `<slug>.md`, so it would never be published.',
    fix: 'Move it to one of the folders {folders} as `<slug>.md`, or delete it.',
  },
  'folder-wrong': {
    what: 'This file is in `{own}/`, but its keys are those of a file in `{folder}/`.',
    fix: 'Move the file to `{folder}/`.',
  },
  'file-not-regular': {
    what: 'This is not a regular file (a symbolic link, for example), so its text may come from outside the content folder.',
    fix: 'Replace it with a regular file.',
  },
  'file-too-large': {
    what: 'The file is {size} KiB; the limit is {limit} KiB.',
    fix: 'Split it into several articles.',
  },
  'lines-too-many': {
    what: 'The file has {lines} lines; the limit is {limit}.',
    fix: 'Split it into several articles.',
  },
  'line-too-long': {
    what: 'This line is {length} characters; the limit is {limit}.',
    fix: 'Split it into several lines or paragraphs.',
  },
  'marks-too-many': {
    what: 'This paragraph holds more than {limit} of the marks `*`, `_`, `[` and `` ` ``.',
    fix: 'Split it into several paragraphs.',
  },
  'nesting-too-deep': {
    what: 'The mark `{mark}` is nested more than {limit} levels deep.',
    fix: 'Nest less; a news article needs no more than a few levels.',
  },
  'encoding-bad': {
    what: 'The characters of this file can’t be read: {reason}.',
    fix: 'Open the file in the encoding that it was saved in (such as Windows-1252 or UTF-16), and save it as UTF-8. If the character is broken there too, type it again.',
  },
  'line-ends-bad': {
    what: 'The lines of this file end with a carriage return alone (CR), so all of it is one line to a machine.',
    fix: 'Save it with line ends that are in use, LF (Unix) or CRLF (Windows): your text editor has a setting for that.',
  },
  'character-forbidden': {
    what: 'There is an invisible character {character}, which can hide text or turn its order around.',
    fix: 'Delete that character; type the words around it again if need be.',
  },
  'character-escaped': {
    what: '`{written}` stands for the character {character}, which can’t be seen or is none, and would be published.',
    fix: 'Delete `{written}`, or type the character that was meant.',
  },
  'conflict-mark': {
    what: 'The mark `{mark}` of a git conflict is still here, so both versions would be published, with the marks.',
    fix: 'Choose one of the two texts between `<<<<<<<` and `>>>>>>>`, or join them, and delete the lines of the marks.',
  },
  'slug-bad': {
    what: '`{slug}` can’t be an id.',
    fix: 'Use lower-case a–z, digits and single hyphens, 80 characters at most: `kim-jong-un`. Names that Windows refuses, such as `con`, can’t be used.',
  },
  'id-duplicate': {
    what: 'The id `{id}` is, or looks, the same as the id of `{other}`.',
    fix: 'Rename one of the files; an id means one entity.',
  },
  'id-reserved': {
    what: 'The claim id `{id}` is taken by another address of this site.',
    fix: 'Choose another id for the claim.',
  },
  'frontmatter-missing': {
    what: 'The file doesn’t start with frontmatter between two `---` lines.',
    fix: 'Start the file with `---`, then the keys, then `---`. A full example is in docs/writing.md.',
  },
  'frontmatter-unclosed': {
    what: 'The frontmatter is never closed: there is no line of `---` behind its keys.',
    fix: 'Write a line of `---` behind the last key, above the text.',
  },
  'yaml-syntax': {
    what: 'The frontmatter can’t be read: {reason}.',
    fix: 'Check indentation, quotes and colons around this place.',
  },
  'indent-uneven': {
    what: 'This line is not indented as those it belongs with (spaces: {found}, not {expected}).',
    fix: 'Begin it with as many spaces as those. If it goes on the text above, put that whole text in quotation marks.',
  },
  'line-lost': {
    what: 'Above this line one is missing, `{key}:`: the key that this line and those it belongs with are the value of.',
    fix: 'Add the line `{key}:` above it, indented as others of its level.',
  },
  'yaml-feature': {
    what: 'The frontmatter uses {feature}, which is not allowed because it hides what is really there.',
    fix: 'Write the value out.',
  },
  'comment-in-value': {
    what: 'From this `#` on the line is a comment, so `{text}` would be lost.',
    fix: 'A text that holds ` #` needs quotation marks: `"…"`. If it is a comment, put it on a line of its own.',
  },
  'comma-in-value': {
    what: 'Between `{` and `}` a comma divides keys, so what stands behind this one, `{key}`, is read as a key of its own.',
    fix: 'Put the whole text in quotation marks: `"…, …"`; in a number write a point: `42.4`.',
  },
  'key-duplicate': {
    what: 'This key is written twice; one of its values would be lost.',
    fix: 'Delete one of them, or join them.',
  },
  'key-unknown': {
    what: 'The key `{key}` is not known here.',
    fix: 'The keys that are: {keys}.',
  },
  'key-missing': {
    what: 'The key `{key}` is required.',
    fix: 'Add `{key}: …`. docs/writing.md explains each key.',
  },
  'value-bad': {
    what: 'The value of `{key}` is not valid: {reason}.',
    fix: 'Correct the value. docs/writing.md explains each key.',
  },
  'date-bad': {
    what: '`{value}` is no valid date: its form is wrong, or no calendar has that day.',
    fix: 'Write {reason}.',
  },
  'time-bad': {
    what: '`{value}` is not a valid time.',
    fix: 'Write the date, a `T`, the time and its offset: `2023-09-05T09:00+07:00`.',
  },
  'time-missing': {
    what: '`{value}` has no time of day.',
    fix: 'Write it with time and offset: `2023-09-05T09:00+07:00`.',
  },
  'time-without-offset': {
    what: '`{value}` has no offset, so the hour could shift.',
    fix: 'Add the offset: `{value}+07:00` for Western Indonesia Time.',
  },
  'dates-reversed': {
    what: '`{key}` ({date}) is earlier than `{other}` ({before}), which comes before it.',
    fix: 'Correct the one of the two that is wrong.',
  },
  'date-after-publication': {
    what: '`{key}` ({date}) is later than this article, which was last changed on {until}.',
    fix: 'Correct the date; if the article has been changed since, write when under `updated`.',
  },
  'said-after-source': {
    what: '`on` ({date}) is later than the page that tells of it, {url} ({published}).',
    fix: 'Correct the date of the words or of the page; or end the chain with the page that tells of these words.',
  },
  'published-long-after': {
    what: '`published` ({date}) is {years} years later than the newest of its sources ({newest}).',
    fix: 'Correct the year; if the sources are that old, write under `accessed` when they were read.',
  },
  'correction-order': {
    what: 'The correction of {date} stands after the one of {previous}.',
    fix: 'Order `corrections` from the oldest; a new one goes to the end.',
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
  'source-unarchived': {
    what: 'Sources in this file without an archived copy: {count}. If a page goes away, readers can’t check it.',
    fix: 'Save the page in a web archive, and add `archived: https://…`.',
  },
  'handle-bad': {
    what: '`{handle}` can’t be used as a handle.',
    fix: 'Use 1–80 characters without square brackets, braces, `<`, `>`, ` + `, quotes or backslashes, other than `redaksi`.',
  },
  'handle-duplicate': {
    what: 'The handle `{handle}` is the same as `{other}`; upper and lower case make no difference.',
    fix: 'Change one of them; within an article a handle means one thing.',
  },
  'handle-named-twice': {
    what: 'This handle has both `id` and `unnamed`; it means either an entity that has a file, or a source without a name.',
    fix: 'Keep `id`, and its role under `as` if need be; or keep `unnamed`, and its `side`.',
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
} satisfies Partial<Record<IssueCode, IssueWords>>;
