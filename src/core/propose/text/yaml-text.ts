import { parseDocument } from 'yaml';

/** Where a text stands in YAML: on a line of its own behind a key, between braces, or as a key itself. */
export type YamlPosition = 'line' | 'braces' | 'key';

/** What may stand there without quotation marks. */
const PLAIN: Record<YamlPosition, RegExp> = {
  line: /^[\p{L}“][^\n"\\]*$/u,
  braces: /^\p{L}[\p{L}\p{N} .'’/()-]*$/u,
  key: /^\p{L}[\p{L}\p{N} .'’/-]*$/u,
};

/** Words that are no text to readers of YAML 1.1. */
const NO_TEXT = /^(?:yes|no|on|off|y|n)$/i;

/** A text as YAML writes it: plain where it is read as it was given, or else in quotes. */
export function yamlText(text: string, position: YamlPosition): string {
  const isPlain = PLAIN[position].test(text) && !NO_TEXT.test(text) && readsAsIs(text);
  return isPlain ? text : JSON.stringify(text);
}

function readsAsIs(text: string): boolean {
  const { errors, contents } = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  return errors.length === 0 && (contents?.toJSON() as unknown) === text;
}
