import type { EntityId } from '../../schema/id.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import { absolute, type ExportContext } from '../export-context.ts';

/* The `@id` of each thing: the address of its page and a word for what it is. They never change with a title or a name. */

export interface NodeId {
  '@id': string;
}

export function siteNode(context: ExportContext): NodeId {
  return node(context, context.paths.home(), 'website');
}

export function publisherNode(context: ExportContext): NodeId {
  return node(context, context.paths.home(), 'publisher');
}

export function articleNode(context: ExportContext, id: string): NodeId {
  return node(context, context.paths.article(id), 'article');
}

export function claimNode(context: ExportContext, id: string): NodeId {
  return node(context, context.paths.claim(id), 'claim');
}

export function entityNode(context: ExportContext, id: EntityId): NodeId {
  return node(context, entityLink(context, id).href, entityOf(context, id).data.entityKind);
}

export function storyNode(context: ExportContext, story: string): NodeId {
  return node(context, context.paths.timeline(story), 'story');
}

export function breadcrumbNode(context: ExportContext, page: string): NodeId {
  return node(context, page, 'breadcrumb');
}

function node(context: ExportContext, page: string, what: string): NodeId {
  return { '@id': `${absolute(context, page)}#${what}` };
}
