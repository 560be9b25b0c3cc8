import type { APIRoute } from 'astro';
import { graphJsonSchema } from '../../core/export/graph-schema.ts';

export const GET: APIRoute = () => Response.json(graphJsonSchema());
