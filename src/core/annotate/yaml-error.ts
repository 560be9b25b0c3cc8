import { isCollection, isScalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import type { Reason } from '../issue/reasons.ts';

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

/** Why YAML cannot be read, in the words of our report, and the offset of the character to look at. */
export function yamlError(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  yaml: string,
): { reason: Reason; offset: number } {
  const [offset] = pos;
  const opening = openingOfWhatEndsAt(offset, document);
  if (opening !== undefined) return { reason: 'yaml-unclosed', offset: opening };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    const [before] = /^[^\n]*?(?=:(\s|$))/.exec(yaml.slice(offset)) ?? [''];
    return { reason: REASON[code] ?? 'yaml-other', offset: offset + before.length };
  }
  if (code === 'MISSING_CHAR' && message.includes(' between flow ')) return { reason: 'yaml-unclosed', offset };
  return { reason: REASON[code] ?? 'yaml-other', offset };
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
