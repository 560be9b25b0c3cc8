import type { APIRoute } from 'astro';
import { graphData } from '../../core/export/graph-data.ts';
import { graphSchema } from '../../core/export/graph-schema.ts';
import { corpus } from '../../corpus.ts';

/** The whole graph. Validated on its way out: data that is not what the schema says is never published. */
export const GET: APIRoute = async () => Response.json(graphSchema.parse(graphData(await corpus())));
