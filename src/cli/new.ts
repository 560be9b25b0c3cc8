import { createInterface } from 'node:readline/promises';
import { fill } from '../core/issue/report.ts';
import { frontmatterSchema, type FileKind } from '../core/edit/frontmatter-schema.ts';
import { fileKeys, newFileText, readValue, type FileKey } from '../core/edit/new-file.ts';
import { folderOf } from '../core/edit/thing.ts';
import { keyDescription } from '../i18n/key-words.ts';
import { newWords as words } from '../i18n/new-words.ts';
import { site } from '../site.config.ts';
import { addFile } from './add-file.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { NAME_OPTIONS, startingValues, suggestId, type NewKind } from './new-values.ts';

const KINDS = ['person', 'place', 'organization', 'event', 'claim', 'article'] as const satisfies readonly FileKind[];

/**
 * `npm run new -- KIND "Name"`: makes a file with what is required of it, each key explained. Asks for what is missing on a terminal,
 * and names it elsewhere. Nothing is written that would be an error, and no file is written over.
 */
async function makeNew(kind: NewKind, keys: readonly FileKey[]): Promise<number> {
  const options = Object.fromEntries(
    ['id', ...NAME_OPTIONS, ...keys.map(({ key }) => key)].map(
      (key) => [key, { type: 'string', multiple: true }] as const,
    ),
  );
  const { values: given, positionals } = commandLine(
    { args: process.argv.slice(3), options, allowPositionals: true } as const,
    words.usage,
  );
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) return endWithUsage(words.usage);

  const start = await startingValues(kind, name, given);
  if (start === undefined) return fail(fill(words.unknownClaim, { id: name }));
  const read = keys.flatMap(({ key, form }) => {
    const typed = given[key];
    return typed === undefined ? [] : [[key, readValue(form, typed, site.contentLanguage)] as const];
  });
  const values: Record<string, unknown> = { ...start, ...Object.fromEntries(read) };
  const missing = keys.filter(({ key, isRequired }) => isRequired && values[key] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    console.error(words.missing);
    for (const { key, description } of missing) console.error(`  --${key}  ${description}`);
    return 2;
  }
  Object.assign(values, await ask(missing));

  const id = given['id']?.at(-1) ?? suggestId(kind, name, given);
  if (id === '') return fail(fill(words.noId, { name }));
  const path = `${folderOf({ kind, id })}/${id}.md`;
  const body = kind === 'article' ? String(values['description']) : '';
  const text = newFileText(keys, values, words.others, body);
  const file = await addFile({ path, text });
  if (file === undefined) return 1;
  console.log(`${text}\n${fill(words.written, { file })}`);
  return 0;
}

/** Asks for each key in turn. An empty answer leaves the key to the check of the file. */
async function ask(missing: readonly FileKey[]): Promise<Record<string, unknown>> {
  if (missing.length === 0) return {};
  using terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Record<string, unknown> = {};
  for (const { key, form, description } of missing) {
    const answer = await terminal.question(`${key} (${description}): `);
    if (answer.trim() !== '') answers[key] = readValue(form, [answer.trim()], site.contentLanguage);
  }
  return answers;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

const [given] = commandLine({ allowPositionals: true, strict: false } as const, words.usage).positionals;
const kind = KINDS.find((one) => one === given && process.argv[2] === given) ?? endWithUsage(words.usage);
const schema = frontmatterSchema(kind, { ids: () => [], describe: keyDescription });
process.exitCode = await makeNew(kind, fileKeys(schema));
