import { renameThing } from '../core/edit/rename-thing.ts';
import { isRefusal } from '../core/edit/thing.ts';
import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { changeContent } from './change-content.ts';
import { reportChange } from './report-change.ts';

/** `npm run rename -- old-id new-id`: gives an article, an entity or a claim another id, everywhere, and keeps its old address alive. */
const [from, to, ...others] = process.argv.slice(2);
if (from === undefined || to === undefined || others.length > 0) {
  console.error(editWords.renameUsage);
  process.exitCode = 1;
} else {
  const dir = contentDir();
  const result = await changeContent(dir, linkContext, (files, graph, find) => {
    const thing = find(from);
    return isRefusal(thing) ? thing : renameThing(files, graph, linkContext.paths, thing, to);
  });
  process.exitCode = reportChange(result, dir) ? 0 : 1;
}
