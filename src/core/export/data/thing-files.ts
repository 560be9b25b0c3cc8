import { fileOf } from '../export-context.ts';
import { claimData, entityData } from './graph-data.ts';
import { claimSchema, entitySchema } from './graph-schema.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import type { ViewContext } from '../view-context.ts';

/** Name of the file beside an entity's or a claim's page that holds its data. */
export const DATA_FILE = 'data.json';

/** Each entity and each claim by itself, beside its page, as the whole graph holds it. */
export function* thingFiles(context: ViewContext): Iterable<SiteFile> {
  const { graph, paths } = context;
  const beside = (page: string): string => fileOf(context, paths.beside(page, DATA_FILE));
  for (const entity of graph.entities.values()) {
    const path = beside(paths.entity(entity.data.entityKind, entity.id));
    yield { path, make: () => jsonText(entitySchema.parse(entityData(context, entity))) };
  }
  for (const claim of graph.claims.values()) {
    yield {
      path: beside(paths.claim(claim.id)),
      make: () => jsonText(claimSchema.parse(claimData(context, claim))),
    };
  }
}
