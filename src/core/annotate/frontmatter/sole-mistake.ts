import { z } from 'zod';
import type { Issue } from '../../issue/issue.ts';
import { OWN_VOICE } from '../../schema/article.ts';
import { mendIndentation, MOST_LINES, unevenIndent } from './indentation.ts';
import { columnOf } from './misfit.ts';
import { chainsIn, isEntry } from './misplaced-keys.ts';
import { parseYaml } from './parse-yaml.ts';
import { schemasAt } from './schema-at.ts';
import { yamlLines, type YamlLine } from './yaml-lines.ts';

/** Lines above and below a problem that are looked at. */
const ABOVE = 12;
const BELOW = 3;

/** A handle that is missing, where it is not known what it was. */
const SOME_HANDLE = '…';

/** One change of the lines that may make all of them right, and the issue that would say so. */
interface Repair {
  lines: string[];
  issue: Issue;
}

/**
 * Finds the one mistake that makes all lines below it wrong: a line like `sources:` that was deleted, or stands further in than it should,
 * or a hyphen that makes an item of a key. It is found by undoing it: with that, nothing at all may be left to say.
 *
 * @param body the text below, whose chains name handles
 * @param problem the first that was found
 */
export function soleMistake(yaml: string, body: string, schema: z.ZodObject, problem: Issue): Issue | undefined {
  const texts = yaml.split('\n');
  const topKeys = Object.keys(schema.shape);
  if (texts.length > MOST_LINES || isRight(mendIndentation(yaml, topKeys).mended, schema)) return undefined;
  const lines = yamlLines(yaml);
  const at = problem.line - 2;
  const begun = lines.filter(({ index }) => index < at).findLast((line) => !isInside(line))?.index ?? -1;
  const near = lines.filter(
    (line, place) =>
      (line.index >= at - ABOVE && line.index <= at + BELOW) || lines[place - 1]?.index === begun || place === 0,
  );
  const free = topKeys.filter((key) => !lines.some((line) => line.indent === 0 && line.key === key));
  const found = [
    lines.flatMap((line) => furtherOut(texts, line, free, problem.file)),
    near.flatMap((line) => withoutHyphen(texts, line, problem.file)),
    near.flatMap((line) =>
      withLostLine(
        texts,
        line,
        free.filter((key) => couldHold(schema, key, line, body)),
        problem.file,
      ),
    ),
    near.flatMap((line) => withLostHandle(texts, line, lostHandle(body, lines), problem.file)),
  ].map((repairs) => repairs.filter((repair) => isRight(repair.lines.join('\n'), schema)));
  const likely = found.find((repairs) => repairs.length > 0) ?? [];
  const told = new Set(likely.map(({ issue }) => issue.args['key']));
  // Where two keys could have been there, neither is told.
  return told.size === 1 ? likely[0]?.issue : undefined;
}

function isRight(yaml: string, schema: z.ZodObject): boolean {
  const document = parseYaml(yaml);
  return document.errors.length === 0 && schema.safeParse(document.toJS()).success;
}

function isInside({ indent, dash }: YamlLine): boolean {
  return indent > 0 || dash !== undefined;
}

/** Whether a line can be the first of a key's value: in a map that can have any key, one that the text below knows. */
function couldHold(schema: z.ZodObject, key: string, line: YamlLine, body: string): boolean {
  const value = line.opens ? {} : '';
  return (
    (line.dash === undefined && isEntry(schema, [key], line.key ?? '', value, body)) ||
    schemasAt(schema, [key]).some((form) => form instanceof z.ZodArray || form instanceof z.ZodObject)
  );
}

/** A key of the file itself that stands further in, alone or with what it holds. */
function furtherOut(texts: readonly string[], line: YamlLine, free: readonly string[], file: string): Repair[] {
  const { index, indent, key = '', dash } = line;
  if (indent === 0 || dash !== undefined || !free.includes(key)) return [];
  const next = texts.findIndex((text, other) => other > index && /\S/.test(text) && text.search(/\S/) <= indent);
  const moved = (end: number): string[] =>
    texts.map((text, other) => (other >= index && other < end ? text.replace(' '.repeat(indent), '') : text));
  const issue = unevenIndent({ file, line: index + 2 }, indent, 0);
  return [index + 1, next === -1 ? texts.length : next].map((end) => ({ lines: moved(end), issue }));
}

function withoutHyphen(texts: readonly string[], line: YamlLine, file: string): Repair[] {
  const { index, indent, dash } = line;
  if (dash === undefined) return [];
  const place = { file, line: index + 2, column: indent + 1 };
  const issue: Issue = { code: 'yaml-syntax', ...place, args: { reason: 'yaml-hyphen' } };
  const rest = (texts[index] ?? '').slice(indent + dash);
  return [indent, columnOf(line)].map((column) => ({ lines: texts.with(index, ' '.repeat(column) + rest), issue }));
}

/** A line with a key of the file itself, above one that could be the first of its value. */
function withLostLine(texts: readonly string[], line: YamlLine, keys: readonly string[], file: string): Repair[] {
  return isInside(line) ? keys.map((key) => withLine(texts, line, '', key, file)) : [];
}

/** A line with a handle, above the keys of a source or an entity. */
function withLostHandle(texts: readonly string[], line: YamlLine, handle: string, file: string): Repair[] {
  const { indent, dash } = line;
  if (indent < 2 || dash !== undefined) return [];
  return [withLine(texts, line, ' '.repeat(Math.floor(indent / 2)), handle, file)];
}

/** The handle that chains name and no line declares, if there is but one. */
function lostHandle(body: string, lines: readonly YamlLine[]): string {
  const hops = chainsIn(body).flatMap((chain) => chain.split(/>| \+ /).map((hop) => hop.trim()));
  const lost = new Set(hops.filter((hop) => hop !== OWN_VOICE && !lines.some(({ key }) => key === hop)));
  return lost.size === 1 ? ([...lost][0] ?? SOME_HANDLE) : SOME_HANDLE;
}

function withLine(texts: readonly string[], line: YamlLine, space: string, key: string, file: string): Repair {
  const { index, indent } = line;
  const issue: Issue = { code: 'line-lost', file, line: index + 2, column: indent + 1, args: { key } };
  return { lines: texts.toSpliced(index, 0, `${space}${key}:`), issue };
}
