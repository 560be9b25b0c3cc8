import type { CreativeWork, Organization } from 'schema-dts';
import type { Source } from '../../schema/source.ts';
import type { ExportContext } from '../export-context.ts';
import { entityNode, type NodeId } from './node-ids.ts';

/** A page that a statement rests on, as a work that is cited. */
export function sourceWork(context: ExportContext, source: Source): CreativeWork {
  const { by, publisher, url, title, lang, published, archived, 'syndicated-from': original } = source;
  const from: NodeId | Organization | undefined = by
    ? entityNode(context, by)
    : publisher === undefined
      ? undefined
      : { '@type': 'Organization', name: publisher };
  return {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    ...(title !== undefined && { name: title }),
    ...(lang !== undefined && { inLanguage: lang }),
    ...(from && { publisher: from }),
    ...(original && { sourceOrganization: entityNode(context, original) }),
    ...(published && { datePublished: published }),
    ...(archived !== undefined && { archivedAt: archived }),
  };
}
