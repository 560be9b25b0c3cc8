import { compileContent } from '../read/compile-content.ts';
import { linkContext } from '../site-context.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import { proposeAnnotations, type Proposal } from '../core/propose/propose.ts';

/** Proposes annotations for an article with all that the content folder knows. */
export async function proposeArticle(source: SourceFile, dir: string): Promise<Proposal | undefined> {
  const { graph } = await compileContent(dir, linkContext);
  const entities = [...graph.entities.values()].map(({ id, data }) => ({ id, data }));
  const claimIds = new Set<string>([...graph.claims.keys(), linkContext.paths.segments.filter]);
  return proposeAnnotations(source, { entities, claimIds, timeZone: linkContext.timeZone });
}
