import { parseDocument, type Document } from 'yaml';

/** Reads YAML 1.2, core schema: what it says, and each error with its place. */
export function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
}
