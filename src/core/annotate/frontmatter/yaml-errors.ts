import { isCollection, isScalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import type { Issue, Place } from '../../issue/issue.ts';
import type { Reason } from '../../issue/reasons.ts';
import { mendIndentation, unevenIndent, type Slip } from './indentation.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeFinder } from '../source-file.ts';

const REASON: Partial<Record<ErrorCode, Reason>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_IN_FLOW: 'yaml-comma',
  MULTILINE_IMPLICIT_KEY: 'yaml-key',
  MISSING_CHAR: 'yaml-key',
  NON_STRING_KEY: 'yaml-key',
  UNEXPECTED_TOKEN: 'yaml-unexpected',
  BAD_SCALAR_START: 'yaml-start',
  BAD_ALIAS: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  MULTIPLE_DOCS: 'yaml-two',
  RESOURCE_EXHAUSTION: 'yaml-deep',
};

/**
 * What keeps YAML from being read. Indentation is looked at first, since it makes the parser speak of other lines, and of other things.
 *
 * @param topKeys those that such a file can have
 */
export function yamlErrors(yaml: string, document: Document.Parsed, path: string, topKeys: readonly string[]): Issue[] {
  const { mended, slips } = mendIndentation(yaml, topKeys);
  const after = parseYaml(mended);
  if (after.errors.length >= document.errors.length) return parserErrors(yaml, document, path);
  return [...slips.map((slip) => slipIssue(slip, path)), ...parserErrors(mended, after, path)];
}

function parserErrors(yaml: string, document: Document.Parsed, path: string): Issue[] {
  // The first line of a file is that of the dashes.
  const placeAt = placeFinder({ path, text: `\n${yaml}` });
  return document.errors.map((error): Issue => {
    const [start] = error.pos;
    if (error.code === 'DUPLICATE_KEY') return decimalComma(yaml, start, placeAt) ?? twice(placeAt(1 + start));
    const { reason, offset } = whatIsWrong(error, document, yaml);
    return { code: 'yaml-syntax', ...placeAt(1 + offset), args: { reason } };
  });
}

function twice(place: Place): Issue {
  return { code: 'key-duplicate', ...place, args: {} };
}

/** Two numbers with commas for their points, `{ lat: 42,4, lon: 130,4 }`: what stands behind both seems to be one key. */
function decimalComma(yaml: string, start: number, placeAt: (offset: number) => Place): Issue | undefined {
  const key = /\d,$/.test(yaml.slice(0, start)) && /^\d+/.exec(yaml.slice(start))?.[0];
  // Places are counted from the line of dashes on, so this is the character before the key: the comma.
  return key ? { code: 'comma-in-value', ...placeAt(start), args: { key } } : undefined;
}

function slipIssue({ line, tab, found, expected }: Slip, file: string): Issue {
  const place = { file, line: line + 2 };
  if (tab === undefined) return unevenIndent(place, found, expected);
  return { code: 'yaml-syntax', ...place, column: tab + 1, args: { reason: 'yaml-tab' } };
}

/** Why YAML cannot be read, in the words of our report, and the offset of the character to look at. */
function whatIsWrong(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  yaml: string,
): { reason: Reason; offset: number } {
  const [offset] = pos;
  const space = fixedSpace(yaml, offset);
  if (space !== undefined) return { reason: 'yaml-space', offset: space };
  const opening = openingOfWhatEndsAt(offset, document);
  if (opening !== undefined) return { reason: 'yaml-unclosed', offset: opening };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    const [before] = /^[^\n]*?(?=:(\s|$))/.exec(yaml.slice(offset)) ?? [''];
    return { reason: REASON[code] ?? 'yaml-other', offset: offset + before.length };
  }
  if (code === 'MISSING_CHAR' && message.includes(' between flow ')) return { reason: 'yaml-unclosed', offset };
  return { reason: REASON[code] ?? 'yaml-other', offset };
}

/** A space that only looks like one, where YAML needs one: before a key, or behind its colon; it makes the lines below wrong, too. */
function fixedSpace(yaml: string, offset: number): number | undefined {
  const end = yaml.indexOf('\n', offset);
  const above = yaml.slice(0, end === -1 ? yaml.length : end);
  const found = [...above.matchAll(/(?:^[ -]*|^[^\n:]*:)(?=[\u00A0\u2007\u202F])/gm)].at(-1);
  return found && found.index + found[0].length;
}

/** A quoted text or a bracketed list that is never closed is noticed only where the next thing begins; it is mended at its opening. */
function openingOfWhatEndsAt(offset: number, document: Document.Parsed): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE_') : isCollection(node) && node.flow;
      if (opens && node.range?.[1] === offset) opening = node.range[0];
    },
  });
  return opening;
}
