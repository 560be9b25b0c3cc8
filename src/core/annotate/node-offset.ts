import type { Nodes } from 'mdast';

/** Offset of the text at which a node begins; 0 for one that was made and not parsed. */
export function startOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}

/** Offset of the text right behind a node; 0 for one that was made and not parsed. */
export function endOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.end.offset ?? 0;
}
