import { countGraph } from '../core/graph/graph-counts.ts';
import { commandWords } from '../i18n/command-words.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { commandLine } from './command-line.ts';

/** `npm run counts`: how much the content holds. */
commandLine({}, commandWords.countsUsage);
const { graph } = await compileContent(contentDir(), linkContext);
console.table(countGraph(graph));
