import { mergeThings } from '../core/edit/merge-things.ts';
import { isRefusal } from '../core/edit/thing.ts';
import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { changeContent } from './change-content.ts';
import { reportChange } from './report-change.ts';

/** `npm run merge -- id into-id`: joins two entities or two claims that turned out to be one, and keeps both addresses alive. */
const [from, into, ...others] = process.argv.slice(2);
if (from === undefined || into === undefined || others.length > 0) {
  console.error(editWords.mergeUsage);
  process.exitCode = 1;
} else {
  const dir = contentDir();
  const result = await changeContent(dir, linkContext, (files, graph, find) => {
    const loser = find(from);
    const winner = find(into);
    if (isRefusal(loser)) return loser;
    return isRefusal(winner) ? winner : mergeThings(files, graph, linkContext.paths, loser, winner);
  });
  process.exitCode = reportChange(result, dir) ? 0 : 1;
}
