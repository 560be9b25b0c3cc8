import { countGraph } from '../core/graph/graph-counts.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';

/** `npm run counts`: how much the content holds. */
const { graph } = await compileContent(contentDir(), linkContext);
console.table(countGraph(graph));
