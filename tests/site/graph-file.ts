import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphData } from '../../src/core/export/data/graph-schema.ts';
import { outDir } from '../../src/read/environment.ts';

/** The published data of the site under test, as anyone gets them. */
export const graphFile = readJson('data/graph.json') as GraphData;

/** The JSON Schema that is published with them. */
export const graphSchemaFile = readJson('data/graph.schema.json') as Record<string, unknown>;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(outDir(), file), 'utf8'));
}
